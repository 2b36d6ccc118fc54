using System.CommandLine;
using Planning.Host.Commands.Terminal;
using Planning.Host.Operation.Doctor;
using Planning.Host.Plugins;
using Planning.Host.Settings;

namespace Planning.Host.Commands;

/// <summary><c>planning doctor</c>: whether all that the service needs works, and how to mend what does not.</summary>
internal sealed class DoctorCommand(Func<PlanningSettings> settings, Func<PluginCatalogue> plugins, TimeProvider clock)
{
    private readonly StoreOptions store = new();
    private readonly Option<string> format = new("--format") { Description = "Forme de la réponse : text ou json.", DefaultValueFactory = _ => "text" };

    /// <summary>The command with its options.</summary>
    public Command Build()
    {
        format.AcceptOnlyFromAmong("text", "json");
        var command = new Command("doctor", "Examine tout ce dont le service a besoin, et dit comment réparer ce qui ne va pas. Rien n'est modifié.") { format };
        store.AddFolder(command);
        command.SetAction(parsed => (int)Run(parsed));
        return command;
    }

    private ExitCode Run(ParseResult parsed)
    {
        var diagnoses = Examinations.Run(store.Chosen(parsed, settings()), plugins, clock);
        AnswerOutput.Write(parsed.GetValue(format)!, null, console => new TextDiagnoses(console).Write(diagnoses), ("json", stream => JsonDiagnoses.Write(diagnoses, stream)));
        return diagnoses.Any(d => d.State == DiagnosisState.Mend) ? ExitCode.Findings : ExitCode.Done;
    }
}

using System.CommandLine;
using Planning.Host.Commands.Terminal;
using Planning.Host.Inbox;
using Planning.Host.Settings;

namespace Planning.Host.Commands;

/// <summary><c>planning inbox</c>: the watched folders.</summary>
internal sealed class InboxCommand(Func<PlanningSettings> settings, TimeProvider clock)
{
    private readonly StoreOptions store = new();
    private readonly Option<string> format = new("--format") { Description = "Forme de la réponse : text ou json.", DefaultValueFactory = _ => "text" };

    /// <summary>The command with that under it.</summary>
    public Command Build()
    {
        format.AcceptOnlyFromAmong("text", "json");
        var status = new Command("status", "Dit de chaque dossier surveillé ce qui a été pris, ce qui attend et ce qui empêche. Rien n'est modifié.") { format };
        store.AddFolder(status);
        status.SetAction(parsed => (int)Run(parsed));
        return new Command("inbox", "Dit où en sont les dossiers surveillés.") { status };
    }

    private ExitCode Run(ParseResult parsed)
    {
        var overview = InboxOverview.Of(store.Chosen(parsed, settings()), clock);
        AnswerOutput.Write(parsed.GetValue(format)!, null, console => new TextInbox(console).Write(overview), ("json", stream => JsonInbox.Write(overview, stream)));
        return overview.Folders.Any(f => f.Trouble is not null) ? ExitCode.Findings : ExitCode.Done;
    }
}

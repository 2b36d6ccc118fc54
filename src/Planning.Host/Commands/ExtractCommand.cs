using System.CommandLine;
using Planning.Host.Outputs;

namespace Planning.Host.Commands;

/// <summary><c>planning extract</c>: gives what documents hold, with its place: the values of indicators, or tables as they are.</summary>
internal sealed class ExtractCommand(IndicatorExtraction indicators, TableExtraction tables)
{
    private static readonly string[] Forms = ["text", "json", "csv", "xlsx"];

    private readonly Argument<string[]> paths = CheckOptions.Documents();
    private readonly Option<string> format = new("--format") { Description = "Forme de la réponse : text, json ou csv ; xlsx aussi pour les tableaux.", DefaultValueFactory = _ => "text" };
    private readonly Option<string?> output = new("--out") { Description = "Fichier où écrire la réponse ; le terminal s'il n'est pas donné." };
    private readonly Option<bool> force = new("--force") { Description = "Remplace le fichier de sortie s'il existe." };
    private readonly Option<string?> password = new("--password") { Description = "Mot de passe des PDF protégés." };

    /// <summary>The command with its options.</summary>
    public Command Build()
    {
        var command = new Command("extract", "Trouve les valeurs des indicateurs dans des documents et les enregistre, chacune avec sa source ; ou donne leurs tableaux.") { paths, format, output, force, password };
        indicators.AddTo(command);
        tables.AddTo(command);
        format.AcceptOnlyFromAmong(Forms);
        command.SetAction((parsed, cancellation) => Task.Run(() => (int)Run(parsed, cancellation)));
        return command;
    }

    private ExitCode Run(ParseResult parsed, CancellationToken cancellation)
    {
        var (given, file) = (parsed.GetValue(paths)!, parsed.GetValue(output));
        if (file is not null)
        {
            OutputFile.Prepare(file, parsed.GetValue(force), given);
        }

        if (tables.PageAsked(parsed) is { } page)
        {
            return tables.Draw(given, parsed.GetValue(password), page, file, cancellation);
        }

        var asked = new ExtractAnswer(given, parsed.GetValue(password), AnswerForm.Of(parsed, format, file, Forms), file);
        return tables.IsAsked(parsed) ? tables.Run(asked, cancellation) : indicators.Run(parsed, asked, cancellation);
    }
}

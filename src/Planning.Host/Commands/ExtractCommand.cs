using System.CommandLine;

namespace Planning.Host.Commands;

/// <summary><c>planning extract</c>: gives what documents hold, with its place: the values of indicators, or tables as they are.</summary>
internal sealed class ExtractCommand(IndicatorExtraction indicators, TableExtraction tables)
{
    private readonly Argument<string[]> paths = new("FICHIER|DOSSIER") { Description = "Documents Word (.docx), OpenDocument (.odt) ou PDF, ou dossiers qui en contiennent.", Arity = ArgumentArity.OneOrMore };
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
        format.AcceptOnlyFromAmong("text", "json", "csv", "xlsx");
        command.SetAction((parsed, cancellation) => Task.Run(() => (int)Run(parsed, cancellation)));
        return command;
    }

    private ExitCode Run(ParseResult parsed, CancellationToken cancellation)
    {
        var asked = new ExtractAnswer(parsed.GetValue(paths)!, parsed.GetValue(password), parsed.GetValue(format)!, parsed.GetValue(output));
        if (asked.File is not null)
        {
            OutputFile.Prepare(asked.File, parsed.GetValue(force), asked.Paths);
        }

        return tables.IsAsked(parsed) ? tables.Run(parsed, asked, cancellation) : indicators.Run(parsed, asked, cancellation);
    }
}

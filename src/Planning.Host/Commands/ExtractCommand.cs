using System.CommandLine;
using Planning.Abstractions;

namespace Planning.Host.Commands;

/// <summary><c>planning extract</c>: gives what documents hold, with its place.</summary>
internal sealed class ExtractCommand(TableExtraction tables)
{
    private readonly Argument<string[]> paths = new("FICHIER|DOSSIER") { Description = "Documents Word (.docx), OpenDocument (.odt) ou PDF, ou dossiers qui en contiennent.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string> format = new("--format") { Description = "Forme de la réponse : text, json, csv ou xlsx.", DefaultValueFactory = _ => "text" };
    private readonly Option<string?> output = new("--out") { Description = "Fichier où écrire la réponse ; le terminal s'il n'est pas donné." };
    private readonly Option<bool> force = new("--force") { Description = "Remplace le fichier de sortie s'il existe." };

    /// <summary>The command with its options.</summary>
    public Command Build()
    {
        var command = new Command("extract", "Extrait les tableaux de documents, chacun avec sa page.") { paths, format, output, force };
        tables.AddTo(command);
        format.AcceptOnlyFromAmong("text", "json", "csv", "xlsx");
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

        return tables.IsAsked(parsed)
            ? tables.Run(parsed, given, parsed.GetValue(format)!, file, cancellation)
            : throw new UserErrorException("PLN1549", "Il manque ce qu'il faut extraire.", "Ajoutez --tables pour les tableaux, ou --debug-page suivi d'un numéro de page.");
    }
}

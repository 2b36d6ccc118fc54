using System.CommandLine;
using Planning.Abstractions;
using Planning.Host.Jobs;

namespace Planning.Host.Commands;

/// <summary>The options of every command that checks documents: what they are, what is known of the plan, how they are opened.</summary>
/// <param name="scope">What facts hold for, where that is more than the documents given.</param>
internal sealed class CheckOptions(string scope = "")
{
    private readonly Option<string?> type = new("--type") { Description = "Type de document (plui…) ; reconnu s'il n'est pas donné." };
    private readonly Option<string?> part = new("--part") { Description = "Pièce (rapport-de-presentation, padd…) ; reconnue si elle n'est pas donnée." };
    private readonly Option<string[]> fact = new("--fact") { Description = $"Un fait{scope} : NOM=VALEUR, par exemple territoire.littoral=true. Peut être répété." };
    private readonly Option<string?> facts = new("--facts") { Description = $"Fichier YAML de faits{scope}." };
    private readonly Option<string?> password = new("--password") { Description = "Mot de passe des PDF protégés." };

    /// <summary>The documents to read.</summary>
    public static Argument<string[]> Documents() => new("FICHIER|DOSSIER")
    {
        Description = "Documents Word (.docx), OpenDocument (.odt) ou PDF, ou dossiers qui en contiennent.",
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>Adds them, then those of the command alone.</summary>
    public void AddTo(Command command, params Option[] own)
    {
        foreach (var option in (Option[])[type, part, fact, facts, password, .. own])
        {
            command.Add(option);
        }
    }

    /// <summary>What is asked.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="paths">The files and folders to check.</param>
    /// <exception cref="UserErrorException">A fact, or the file of facts, cannot be read.</exception>
    public CheckRequest Read(ParseResult parsed, IReadOnlyList<string> paths) => new()
    {
        Paths = paths,
        Type = parsed.GetValue(type),
        Part = parsed.GetValue(part),
        Facts = FactOptions.Read(parsed.GetValue(facts), parsed.GetValue(fact) ?? []),
        Password = parsed.GetValue(password),
    };
}

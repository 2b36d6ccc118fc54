using System.CommandLine;

namespace Planning.Host.Commands;

/// <summary>The options of the commands that tell what the catalogue holds.</summary>
internal sealed class CatalogueOptions
{
    private readonly Option<string[]> others = new("--catalogue") { Description = "Fichier ou dossier d'indicateurs à vous, en plus de ceux fournis. Peut être répété." };
    private readonly Option<string> format = new("--format") { Description = "Forme de la réponse : text ou json.", DefaultValueFactory = _ => "text" };

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        format.AcceptOnlyFromAmong("text", "json");
        command.Add(others);
        command.Add(format);
    }

    /// <summary>The catalogues added to the one that ships.</summary>
    public IReadOnlyList<string> Others(ParseResult parsed) => parsed.GetValue(others) ?? [];

    /// <summary>Whether the answer is for other programs.</summary>
    public bool IsJson(ParseResult parsed) => parsed.GetValue(format) == "json";
}

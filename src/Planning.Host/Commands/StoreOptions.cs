using System.CommandLine;
using Planning.Abstractions;
using Planning.Host.Settings;

namespace Planning.Host.Commands;

/// <summary>The options by which every command on indicators finds the store, and says who is at work.</summary>
internal sealed class StoreOptions
{
    private readonly Option<string?> data = new("--data") { Description = "Dossier où sont gardés les indicateurs ; celui des réglages s'il n'est pas donné." };
    private readonly Option<string?> by = new("--par") { Description = "Qui le fait ; le nom de votre session s'il n'est pas donné." };

    /// <summary>Adds the folder.</summary>
    public void AddFolder(Command command) => command.Add(data);

    /// <summary>Adds the folder, and who is at work.</summary>
    public void AddAll(Command command)
    {
        command.Add(data);
        command.Add(by);
    }

    /// <summary>The folder; null for that of the settings.</summary>
    /// <exception cref="UserErrorException">The name given is empty.</exception>
    public string? Folder(ParseResult parsed) => parsed.GetValue(data) is not { } given || given.Trim().Length > 0 ? parsed.GetValue(data)
        : throw new UserErrorException("PLN1614", "--data est vide.", "Donnez le nom d'un dossier, ou retirez --data.");

    /// <summary>The settings with the folder that a person named, which wins over a database of theirs.</summary>
    /// <exception cref="UserErrorException">The name given is empty.</exception>
    public PlanningSettings Chosen(ParseResult parsed, PlanningSettings settings) =>
        Folder(parsed) is { } folder ? settings with { Data = Path.GetFullPath(folder), PostgreSql = string.Empty } : settings;

    /// <summary>What another command must be told to find the same store; empty where the settings say it.</summary>
    public string Again(ParseResult parsed) => parsed.GetValue(data) is { } given ? $" --data {(given.Any(char.IsWhiteSpace) ? $"\"{given}\"" : given)}" : string.Empty;

    /// <summary>Who is at work.</summary>
    /// <exception cref="UserErrorException">The name given is empty.</exception>
    public string By(ParseResult parsed) => parsed.GetValue(by) is not { } given ? Environment.UserName
        : given.Trim() is { Length: > 0 } name ? name : throw new UserErrorException("PLN1614", "--par est vide.", "Donnez le nom de la personne, ou retirez --par.");
}

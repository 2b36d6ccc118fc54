using System.Globalization;
using Microsoft.Extensions.Configuration;
using Planning.Abstractions;
using Planning.Host.Commands;
using Planning.Host.Works;

namespace Planning.Host.Settings;

/// <summary>A folder of section <c>Planning:Inbox</c>: each document dropped there is worked on, and its result put beside it.</summary>
internal sealed record WatchedFolder
{
    /// <summary>Whose works they are, where the settings do not say.</summary>
    public const string UsualBy = "boîte de dépôt";

    private static readonly (string Name, WorkKind Kind)[] Kinds = [("controle", WorkKind.Check), ("extraction", WorkKind.Extract)];

    /// <summary>The folder.</summary>
    public required string Folder { get; init; }

    /// <summary>The folder of the results; empty for beside the document.</summary>
    public string Results { get; init; } = string.Empty;

    /// <summary>What is done with the documents.</summary>
    public WorkKind Kind { get; init; }

    /// <summary>The type of document forced; null to recognise it.</summary>
    public string? Type { get; init; }

    /// <summary>The part that the documents are; null to recognise it.</summary>
    public string? Part { get; init; }

    /// <summary>What is true of the plans, each as <c>name=value</c>.</summary>
    public IReadOnlyList<string> Facts { get; init; } = [];

    /// <summary>In whose name the works are asked for.</summary>
    public string By { get; init; } = UsualBy;

    /// <summary>Reads the section, a record a folder.</summary>
    /// <exception cref="UserErrorException">A setting is unknown, or its value is none; or a folder is watched twice, or holds the results of another.</exception>
    public static IReadOnlyList<WatchedFolder> From(IConfigurationSection section)
    {
        IReadOnlyList<WatchedFolder> all = [.. SettingLists.Groups(section, "dossiers surveillés").Select(Read)];
        foreach (var twice in all.GroupBy(f => f.Folder).Where(g => g.Count() > 1))
        {
            throw new UserErrorException("PLN1824", $"Le dossier « {twice.Key} » est surveillé deux fois (Planning:Inbox).", "Retirez l'un des deux réglages : chaque document n'y est traité que d'une façon.");
        }

        return all.FirstOrDefault(f => all.Any(o => o.Folder == f.Results)) is { } circle
            ? throw new UserErrorException("PLN1825", $"Les résultats de « {circle.Folder} » iraient dans un dossier surveillé, « {circle.Results} » : ils seraient traités à leur tour.", "Donnez un autre dossier à Results, ou laissez-le vide pour les trouver à côté des documents.")
            : all;
    }

    private static WatchedFolder Read(IConfigurationSection section)
    {
        SettingNames.Check(section, nameof(Folder), nameof(Results), nameof(Kind), nameof(Type), nameof(Part), nameof(Facts), nameof(By));
        if (section[nameof(Folder)] is not { Length: > 0 } folder)
        {
            throw new UserErrorException("PLN1822", $"Le réglage « {section.Path} » ne dit pas quel dossier surveiller.", $"Donnez le chemin du dossier dans « {section.Path}:Folder ».");
        }

        var watched = PlanningSettings.Absolute(Path.TrimEndingDirectorySeparator(folder));
        return new WatchedFolder
        {
            Folder = watched,
            Results = section[nameof(Results)] is { Length: > 0 } results ? Path.GetFullPath(Path.TrimEndingDirectorySeparator(results), watched) : string.Empty,
            Kind = KindOf(section),
            Type = section[nameof(Type)] is { Length: > 0 } type ? type : null,
            Part = section[nameof(Part)] is { Length: > 0 } part ? part : null,
            Facts = FactsOf(section),
            By = section[nameof(By)] is { Length: > 0 } by ? by : UsualBy,
        };
    }

    private static WorkKind KindOf(IConfigurationSection section) => section[nameof(Kind)] is not { Length: > 0 } name ? WorkKind.Check
        : Kinds.Where(k => string.Equals(k.Name, name.Trim(), StringComparison.OrdinalIgnoreCase)).Select(k => (WorkKind?)k.Kind).FirstOrDefault()
        ?? throw new UserErrorException("PLN1823", $"Le réglage « {section.Path}:Kind » vaut « {name} », ce qui n'est pas un traitement.", $"Écrivez {string.Join(" ou ", Kinds.Select(k => $"« {k.Name} »"))}.");

    /// <summary>Facts are a list of <c>name=value</c>, or names each with its value.</summary>
    private static IReadOnlyList<string> FactsOf(IConfigurationSection section)
    {
        IReadOnlyList<string> facts = [.. section.GetSection(nameof(Facts)).GetChildren().Select(f => int.TryParse(f.Key, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? f.Value ?? string.Empty : $"{f.Key}={f.Value}")];
        try
        {
            FactOptions.Read(null, facts);
            return facts;
        }
        catch (UserErrorException e)
        {
            throw new UserErrorException("PLN1826", $"Dans le réglage « {section.Path}:Facts » : {e.Message}", "Écrivez chaque fait ainsi : \"territoire.littoral=true\".", e);
        }
    }
}

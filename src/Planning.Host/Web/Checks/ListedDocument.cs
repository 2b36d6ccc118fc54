namespace Planning.Host.Web.Checks;

/// <summary>The check of one part.</summary>
public sealed record ListedDocument
{
    /// <summary>The file; the dossier where the part is absent.</summary>
    public string File { get; init; } = string.Empty;

    /// <summary>The part's id.</summary>
    public string Part { get; init; } = string.Empty;

    /// <summary>What the part is called.</summary>
    public string PartName { get; init; } = string.Empty;

    /// <summary>Whether the dossier lacks the part.</summary>
    public bool Absent { get; init; }

    /// <summary>What must be known of the reading.</summary>
    public IReadOnlyList<ListedNotice> Notices { get; init; } = [];

    /// <summary>The verdicts.</summary>
    public IReadOnlyList<ListedFinding> Findings { get; init; } = [];

    /// <summary>What a person calls it.</summary>
    public string Name => Absent ? $"{PartName} (pièce absente)" : Path.GetFileName(File);
}

namespace Planning.Host.Works;

/// <summary>What is asked of a work, kept with it: a machine that takes it over needs nothing else.</summary>
public sealed record WorkOrder
{
    /// <summary>What to do.</summary>
    public required WorkKind Kind { get; init; }

    /// <summary>Files and folders to read; empty for the files received with the work.</summary>
    public IReadOnlyList<string> Paths { get; init; } = [];

    /// <summary>The plan's name, by which its versions follow each other; empty where none was said.</summary>
    public string Plan { get; init; } = string.Empty;

    /// <summary>The type of document forced; null to recognise it.</summary>
    public string? Type { get; init; }

    /// <summary>The part forced; null to recognise it.</summary>
    public string? Part { get; init; }

    /// <summary>Facts, each as <c>name=value</c>.</summary>
    public IReadOnlyList<string> Facts { get; init; } = [];

    /// <summary>The work programme whose commitments are looked for; null for none.</summary>
    public string? Programme { get; init; }

    /// <summary>The work that checked the version before; null for none.</summary>
    public string? Before { get; init; }

    /// <summary>The work that checked the version which that one is compared with; null where the work itself did.</summary>
    public string? After { get; init; }

    /// <summary>The folder of the plan that the documents speak of; null where nobody says.</summary>
    public string? About { get; init; }

    /// <summary>The territory of the documents, or of the plan; null where nobody says.</summary>
    public string? Territory { get; init; }

    /// <summary>The password of protected PDFs; null for none.</summary>
    public SealedPassword? Password { get; init; }

    /// <summary>Whether what is extracted is only shown, and not kept.</summary>
    public bool IsTrial { get; init; }

    /// <summary>The kind of the report.</summary>
    public string? Report { get; init; }

    /// <summary>The years of the report (<c>2019..2025</c>); null for those since the approval.</summary>
    public string? Period { get; init; }

    /// <summary>The agency's Word template; null for the one that ships.</summary>
    public string? Template { get; init; }

    /// <summary>Whether what changes since the report of last time is written as tracked changes.</summary>
    public bool TracksChanges { get; init; }

    /// <summary>Whether only values that a person reviewed are used.</summary>
    public bool OnlyReviewed { get; init; }

    /// <summary>Where copies of the results go; null to leave them in the work's folder alone.</summary>
    public WorkDelivery? Delivery { get; init; }
}

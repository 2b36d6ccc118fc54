using Planning.Abstractions.Documents;

namespace Planning.Abstractions.Findings;

/// <summary>What the check of one part of one document gives.</summary>
public sealed record CheckReport
{
    /// <summary>The file, as the person gave it.</summary>
    public required string File { get; init; }

    /// <summary>The document's title.</summary>
    public required string Title { get; init; }

    /// <summary>The document type's id (<c>plui</c>).</summary>
    public required string Type { get; init; }

    /// <summary>The part's id (<c>padd</c>).</summary>
    public required string Part { get; init; }

    /// <summary>The part's name in French.</summary>
    public required string PartName { get; init; }

    /// <summary>The state of the law that the document was held to.</summary>
    public required LawState Law { get; init; }

    /// <summary>Whether no document is this part: the file is then the dossier's folder, and the findings say what lacks with it.</summary>
    public bool IsAbsent { get; init; }

    /// <summary>What must be known about how the file was read.</summary>
    public required IReadOnlyList<Notice> Notices { get; init; }

    /// <summary>The checks of the plan that could not be made, as <c>les articles cités</c>; a notice says why.</summary>
    public IReadOnlyList<string> Undone { get; init; } = [];

    /// <summary>One finding a rule of law, in the order of the rules; then what the other checks see, each as often as they see it.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>The articles of law that the document cites, in reading order.</summary>
    public IReadOnlyList<Citation> Citations { get; init; } = [];

    /// <summary>The figures that it gives of quantities which must agree from one document to another, in reading order.</summary>
    public IReadOnlyList<StatedFigure> Figures { get; init; } = [];

    /// <summary>What the document carries of each commitment that concerns its type, in the order of the programme; empty when no programme was given.</summary>
    public IReadOnlyList<CarriedCommitment> Commitments { get; init; } = [];

    /// <summary>The objectives that it states, in reading order.</summary>
    public IReadOnlyList<StatedObjective> Objectives { get; init; } = [];

    /// <summary>The indicators that it gives, in reading order.</summary>
    public IReadOnlyList<StatedIndicator> Indicators { get; init; } = [];
}

namespace Planning.Abstractions.Findings;

/// <summary>An objective that a plan sets itself: the finest level that its document states by headings, numbers or figures.</summary>
public sealed record StatedObjective
{
    /// <summary>By what it is known among the objectives of the plan: its label, else its number, else a slug of its title.</summary>
    public required string Key { get; init; }

    /// <summary>Its label as written ("Objectif 2.1"), or its heading's number; empty when it has none.</summary>
    public required string Label { get; init; }

    /// <summary>What is aimed at, in the document's words.</summary>
    public required string Title { get; init; }

    /// <summary>What it belongs to, outermost first ("Axe 1 – Habiter"); empty for one that stands alone.</summary>
    public required IReadOnlyList<string> Above { get; init; }

    /// <summary>Where it is stated.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>The sentences that put a figure on it.</summary>
    public IReadOnlyList<Evidence> Figures { get; init; } = [];

    /// <summary>The keys of the indicators that measure it.</summary>
    public IReadOnlyList<string> Indicators { get; init; } = [];

    /// <summary>The names of indicators that may measure it, where none does for sure.</summary>
    public IReadOnlyList<string> Maybe { get; init; } = [];

    /// <summary>The label with the title, as a reader sees them.</summary>
    public string Heading => Label.Length == 0 ? Title : char.IsLetter(Label[0]) ? $"{Label} – {Title}" : $"{Label} {Title}";
}

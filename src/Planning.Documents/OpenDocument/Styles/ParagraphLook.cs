using Planning.Documents.Styles;

namespace Planning.Documents.OpenDocument.Styles;

/// <summary>A paragraph style with all it takes from its parents.</summary>
internal sealed record ParagraphLook
{
    /// <summary>What the style says of the paragraph's purpose and letters.</summary>
    public ParagraphStyle Style { get; init; } = ParagraphStyle.Plain;

    /// <summary>The list style of its headings; empty for none, null where nothing is said.</summary>
    public string? ListStyle { get; init; }

    /// <summary>Whether its text is hidden.</summary>
    public bool Hides { get; init; }

    public bool Highlighted { get; init; }

    /// <summary>Whether it begins a page.</summary>
    public bool BreaksBefore { get; init; }

    /// <summary>Whether what follows begins a page.</summary>
    public bool BreaksAfter { get; init; }
}

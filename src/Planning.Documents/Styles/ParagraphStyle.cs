namespace Planning.Documents.Styles;

/// <summary>A paragraph style with all it takes from those it is based on.</summary>
internal sealed record ParagraphStyle
{
    /// <summary>The size where nothing is said, in half points.</summary>
    public const int UsualSize = 20;

    /// <summary>Running text, for a paragraph whose style is not defined.</summary>
    public static readonly ParagraphStyle Plain = new();

    public string Id { get; init; } = string.Empty;

    public StyleRole Role { get; init; }

    /// <summary>The level of a heading, from 1; 0 for other styles.</summary>
    public int HeadingLevel { get; init; }

    /// <summary>The numbering, null when the style gives none.</summary>
    public string? NumberingId { get; init; }

    public int? NumberingLevel { get; init; }

    /// <summary>The ids of the style and of those it is based on, nearest first: a numbering names one of them.</summary>
    public IReadOnlyList<string> Chain { get; init; } = [];

    public bool Bold { get; init; }

    public bool Capitals { get; init; }

    /// <summary>The size in half points.</summary>
    public int Size { get; init; } = UsualSize;
}

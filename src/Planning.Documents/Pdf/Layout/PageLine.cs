using Planning.Abstractions.Documents;

namespace Planning.Documents.Pdf.Layout;

/// <summary>A line of text as it looks.</summary>
internal sealed record PageLine
{
    /// <summary>Its words, a space between them, a tab where there is much room; a soft hyphen at the end where it cuts a word.</summary>
    public required string Text { get; init; }

    /// <summary>The room it takes.</summary>
    public required Box Box { get; init; }

    /// <summary>The height of what it stands on.</summary>
    public required double Baseline { get; init; }

    /// <summary>The size of most of its letters, in points.</summary>
    public required double Size { get; init; }

    /// <summary>Whether all its letters are bold.</summary>
    public bool IsBold { get; init; }

    /// <summary>Whether all its letters lean.</summary>
    public bool IsItalic { get; init; }

    /// <summary>The colour of its first letters, as <c>RRGGBB</c>.</summary>
    public string Colour { get; init; } = string.Empty;

    /// <summary>The small raised signs within <see cref="Text"/>, which may call notes.</summary>
    public IReadOnlyList<TextSpan> Raised { get; init; } = [];

    /// <summary>The level of heading that the file's tags give it; 0 for none.</summary>
    public int TagLevel { get; init; }
}

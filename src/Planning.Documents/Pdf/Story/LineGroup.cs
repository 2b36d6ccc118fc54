using Planning.Abstractions.Documents;
using Planning.Documents.Pdf.Layout;

namespace Planning.Documents.Pdf.Story;

/// <summary>The lines of one paragraph, which may go on over a column or a page.</summary>
/// <param name="page">The page that it begins on.</param>
internal sealed class LineGroup(int page)
{
    /// <summary>The page that it begins on, from 1.</summary>
    public int Page { get; } = page;

    /// <summary>The lines, at least one.</summary>
    public List<PageLine> Lines { get; } = [];

    /// <summary>How many of the lines stand on <see cref="Page"/>, in its first column.</summary>
    public int Together { get; set; }

    /// <summary>The room that it takes where it begins.</summary>
    public Box Box() => Boxes.Around(Lines.Take(Together).Select(l => l.Box));
}

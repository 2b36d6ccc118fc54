using Planning.Abstractions.Documents;
using Planning.Documents.Pdf.Pages;
using Planning.Documents.Pdf.Tables;

namespace Planning.Documents.Pdf.Layout;

/// <summary>What is moved as one when a page is put in reading order: words that stand close on a line, a table, or a picture.</summary>
/// <param name="Box">Where it stands, in the frame that it is read in.</param>
internal sealed record Segment(Box Box)
{
    /// <summary>The words from left to right; none for a table or a picture.</summary>
    public IReadOnlyList<PlacedWord> Words { get; init; } = [];

    /// <summary>The table that it is.</summary>
    public PageTable? Table { get; init; }

    /// <summary>The place on the page of the picture that it is.</summary>
    public Box? Picture { get; init; }

    /// <summary>Its middle height.</summary>
    public double Middle => Boxes.Middle(Box).Y;

    /// <summary>How many letters it has.</summary>
    public int Letters => Words.Sum(w => w.Word.Text.Length);
}

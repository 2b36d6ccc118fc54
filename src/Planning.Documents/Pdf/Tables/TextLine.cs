using Planning.Abstractions.Documents;
using Planning.Documents.Pdf.Pages;

namespace Planning.Documents.Pdf.Tables;

/// <summary>Phrases on one height of a page.</summary>
internal sealed class TextLine
{
    /// <summary>Puts phrases on a line, from the left; at least one.</summary>
    public TextLine(IReadOnlyList<Phrase> phrases)
    {
        Phrases = phrases;
        Box = Boxes.Around(phrases.Select(p => p.Box));
        Size = phrases.Max(p => p.Size);
        Baseline = phrases.SelectMany(p => p.Words).MaxBy(w => w.Size)!.Baseline;
    }

    /// <summary>The phrases from the left.</summary>
    public IReadOnlyList<Phrase> Phrases { get; }

    /// <summary>The box around them.</summary>
    public Box Box { get; }

    /// <summary>The size of the largest letters.</summary>
    public double Size { get; }

    /// <summary>The height of the line.</summary>
    public double Baseline { get; }
}

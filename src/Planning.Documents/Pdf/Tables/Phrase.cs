using Planning.Abstractions.Documents;
using Planning.Documents.Pdf.Pages;

namespace Planning.Documents.Pdf.Tables;

/// <summary>Words of one line that belong together: what stands in one cell of a line, or a line of prose.</summary>
internal sealed class Phrase
{
    /// <summary>Puts words together, in their order; at least one.</summary>
    public Phrase(IReadOnlyList<PageWord> words)
    {
        Words = words;
        Text = words.Count == 1 ? words[0].Text : string.Join(' ', words.Select(w => w.Text));
        Box = Boxes.Around(words.Select(w => w.Box));
        Size = words.Max(w => w.Size);
        Look = Figures.LookOf(Text);
    }

    /// <summary>The words.</summary>
    public IReadOnlyList<PageWord> Words { get; }

    /// <summary>The words as one text.</summary>
    public string Text { get; }

    /// <summary>Where it stands.</summary>
    public Box Box { get; }

    /// <summary>The size of its letters.</summary>
    public double Size { get; }

    /// <summary>What it looks like.</summary>
    public TextLook Look { get; }

    /// <summary>The middle, across.</summary>
    public double Middle => Boxes.Middle(Box).X;

    /// <summary>Whether it is a figure, or stands for one that is absent.</summary>
    public bool IsFigure => Look is TextLook.Figure or TextLook.Absent;
}

using System.Xml;
using Planning.Documents.Story;
using Planning.Documents.Word.Markup;

namespace Planning.Documents.Word.Story;

/// <summary>The drawings being read, one inside the other.</summary>
internal sealed class PictureStack
{
    private readonly Stack<PictureBuilder> open = new();

    /// <summary>How many pictures were shown.</summary>
    public int Count { get; private set; }

    public void Begin() => open.Push(new PictureBuilder());

    /// <summary>Takes what an element says of the innermost drawing; false when it says nothing of one.</summary>
    public bool Take(XmlReader xml, Mark mark)
    {
        if (mark is not (Mark.DrawingProperties or Mark.Picture) || !open.TryPeek(out var drawing))
        {
            return false;
        }

        drawing.Take(xml, mark);
        return true;
    }

    /// <summary>Ends the innermost drawing, and gives the text that stands for its picture; null when it shows none, or shows again what an alternative content held before.</summary>
    public string? End(bool inFallback)
    {
        var drawing = open.Pop();
        if (!drawing.IsPicture || inFallback)
        {
            return null;
        }

        Count++;
        return drawing.AlternativeText;
    }
}

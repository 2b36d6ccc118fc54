using System.Xml;
using Planning.Documents.Word.Markup;

namespace Planning.Documents.Word.Annotation;

/// <summary>Finds the marks of the comments to remove, wherever Word has put them, and tells how to take them out.</summary>
/// <param name="text">The characters of the part.</param>
/// <param name="xml">The reader over them.</param>
/// <param name="comments">The ids of the comments to remove.</param>
internal sealed class OwnMarkRemovals(TrackedText text, XmlReader xml, IReadOnlySet<string> comments)
{
    private readonly List<Splice> splices = [];
    private readonly Stack<RunUnderWay> runs = new();
    private readonly Stack<(int Depth, long Start)> marks = new();

    /// <summary>The removals found.</summary>
    public IReadOnlyList<Splice> Splices => splices;

    /// <summary>A tag opens. A tag without content is left at once.</summary>
    public void Enter()
    {
        if (comments.Count == 0)
        {
            return;
        }

        var isWord = Marks.IsWord(xml.NamespaceURI);
        if (isWord && xml.LocalName is "commentRangeStart" or "commentRangeEnd" or "commentReference" && IsOurs())
        {
            marks.Push((xml.Depth, text.StartOf(xml)));
            return;
        }

        if (runs.TryPeek(out var run) && xml.Depth == run.Depth + 1 && !(isWord && xml.LocalName == "rPr"))
        {
            run.HoldsMore = true;
        }

        if (isWord && xml.LocalName == "r")
        {
            runs.Push(new RunUnderWay(xml.Depth, text.StartOf(xml)));
        }
    }

    public void Leave(long end)
    {
        if (marks.TryPeek(out var mark) && mark.Depth == xml.Depth)
        {
            marks.Pop();
            Remove(new Splice(mark.Start, end - mark.Start, string.Empty));
        }
        else if (runs.TryPeek(out var run) && run.Depth == xml.Depth)
        {
            runs.Pop();
            splices.AddRange(run.Removals(end));
        }
    }

    private void Remove(Splice mark)
    {
        if (xml.LocalName == "commentReference" && runs.TryPeek(out var run) && run.Depth == xml.Depth - 1)
        {
            run.AddReference(mark);
        }
        else
        {
            splices.Add(mark);
        }
    }

    private bool IsOurs() => Marks.Attribute(xml, "id") is { } id && comments.Contains(id.Trim());
}

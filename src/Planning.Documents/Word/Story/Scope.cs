using Planning.Documents.Word.Markup;

namespace Planning.Documents.Word.Story;

/// <summary>An element that is open and must be closed.</summary>
internal struct Scope(int depth, Mark mark)
{
    public readonly int Depth = depth;
    public readonly Mark Mark = mark;

    /// <summary>Whether all that it holds is a table of contents.</summary>
    public bool IsContents;

    /// <summary>What the element hid while open: the looks of the run around it.</summary>
    public RunProperties Outer;
}

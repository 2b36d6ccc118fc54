namespace Planning.Documents.Word.Annotation;

/// <summary>
/// Where the visible characters of one paragraph are written, child by child. A range may begin and end between children, or inside
/// a run that stands directly in the paragraph; a link, an insertion, a field or any other child is kept whole.
/// </summary>
internal sealed class ParagraphMap
{
    private readonly List<Child> children = [];
    private readonly FieldExtents fields;

    /// <param name="inInstruction">Whether the paragraph begins inside the instruction of a field.</param>
    public ParagraphMap(bool inInstruction) => fields = new FieldExtents(inInstruction);

    /// <summary>How many visible characters were seen.</summary>
    public int TextLength { get; private set; }

    public void AddText(int length) => TextLength += length;

    /// <summary>Begins a child; what is seen until <see cref="EndChild"/> belongs to it.</summary>
    /// <param name="start">Where it is written.</param>
    /// <param name="run">The run, when it is one.</param>
    public void BeginChild(long start, RunPieces? run) => children.Add(new Child(start, start, TextLength, TextLength, run));

    public void EndChild(long end) => children[^1] = children[^1] with { End = end, TextEnd = TextLength };

    /// <summary>A field begins, passes to its result or ends in the child under way.</summary>
    public void Field(FieldMark mark) => fields.Add(children.Count - 1, mark);

    /// <summary>The place before a visible character.</summary>
    public Slot Before(int character)
    {
        var index = ChildWith(character);
        var (first, last) = fields.Around(index, children.Count);
        var inside = first == last && character > children[index].TextStart ? children[index].Run?.Before(character) : null;
        return inside ?? new Slot(children[first].Start);
    }

    /// <summary>The place after a visible character.</summary>
    public Slot After(int character)
    {
        var index = ChildWith(character);
        var (first, last) = fields.Around(index, children.Count);
        var inside = first == last && character + 1 < children[index].TextEnd ? children[index].Run?.After(character) : null;
        return inside ?? new Slot(children[last].End);
    }

    private int ChildWith(int character) => children.FindIndex(c => character >= c.TextStart && character < c.TextEnd);

    private readonly record struct Child(long Start, long End, int TextStart, int TextEnd, RunPieces? Run);
}

namespace Planning.Documents.Word.Annotation;

/// <summary>
/// Which children of a paragraph a field takes. One that begins and ends in the paragraph is kept whole, as it is replaced whole when
/// it is updated; of one that goes over several paragraphs, only the instruction is.
/// </summary>
internal sealed class FieldExtents
{
    private readonly List<(int First, int Last)> closed = [];
    private readonly Stack<(int First, int? Separator)> open = new();

    /// <param name="inInstruction">Whether the paragraph begins inside an instruction.</param>
    public FieldExtents(bool inInstruction)
    {
        if (inInstruction)
        {
            open.Push((0, null));
        }
    }

    public void Add(int child, FieldMark mark)
    {
        switch (mark)
        {
            case FieldMark.Begin:
                open.Push((child, null));
                break;
            case FieldMark.Separate when open.TryPop(out var field):
                open.Push((field.First, field.Separator ?? child));
                break;
            case FieldMark.End when open.TryPop(out var field):
                closed.Add((field.First, child));
                break;
        }
    }

    /// <summary>The children to keep together with this one: itself alone where no field takes it.</summary>
    public (int First, int Last) Around(int child, int count)
    {
        var (first, last) = (child, child);
        var extents = closed.Concat(open.Select(f => (f.First, Last: f.Separator ?? count - 1))).ToList();
        for (var grown = true; grown;)
        {
            grown = false;
            foreach (var extent in extents.Where(e => e.First <= last && e.Last >= first && (e.First < first || e.Last > last)))
            {
                (first, last, grown) = (Math.Min(first, extent.First), Math.Max(last, extent.Last), true);
            }
        }

        return (first, last);
    }
}

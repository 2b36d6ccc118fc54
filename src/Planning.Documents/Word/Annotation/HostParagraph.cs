using System.Text;

namespace Planning.Documents.Word.Annotation;

/// <summary>A paragraph that Word lets carry comments: one of the text itself, not of a text box.</summary>
/// <param name="Name">Its element's name, with prefix.</param>
/// <param name="Marks">The marks as they are written in it.</param>
/// <param name="IsEmptyTag">Whether it is written as one tag without content.</param>
internal sealed record HostParagraph(string Name, CommentMarks Marks, bool IsEmptyTag)
{
    private readonly List<Remark> remarks = [];

    /// <summary>The place before its first child, properties apart.</summary>
    public long ContentStart { get; set; }

    /// <summary>The place after its last child.</summary>
    public long ContentEnd { get; set; }

    /// <summary>Where its characters are written; null for a paragraph on which only whole remarks are expected.</summary>
    public ParagraphMap? Map { get; init; }

    public void Add(Remark remark) => remarks.Add(remark);

    /// <summary>The changes that anchor the remarks. <paramref name="id"/> gives a remark's comment id.</summary>
    public IEnumerable<Splice> Splices(Func<int, int> id)
    {
        if (remarks.Count == 0)
        {
            return [];
        }

        if (IsEmptyTag)
        {
            var all = remarks.Select(r => Marks.Start(id(r.Number)) + Marks.End(id(r.Number)));
            return [new Splice(ContentStart - 2, 2, $">{string.Concat(all)}</{Name}>")];
        }

        var places = new SortedDictionary<long, Place>();
        foreach (var remark in remarks)
        {
            Mark(places, remark, id(remark.Number));
        }

        var preserved = places.Values.Select(p => p.Slot.PreserveAt).OfType<long>().Distinct().Select(TextPiece.Preserve);
        return places.Values.Select(p => p.ToSplice()).Concat(preserved);
    }

    private void Mark(SortedDictionary<long, Place> places, Remark remark, int id)
    {
        var (start, end) = Range(remark);
        var first = At(places, start);
        first.Starts.Append(Marks.Start(id));
        var last = At(places, end);
        (first == last ? last.EndsOfEmpty : last.Ends).Append(Marks.End(id));
    }

    private (Slot Start, Slot End) Range(Remark remark)
    {
        var length = Map?.TextLength ?? 0;
        var to = Math.Min(remark.To ?? length, length);
        return remark.IsWhole || Map is null || remark.From >= to
            ? (new Slot(ContentStart), new Slot(ContentEnd))
            : (Map.Before(Math.Max(remark.From, 0)), Map.After(to - 1));
    }

    private static Place At(SortedDictionary<long, Place> places, Slot slot)
    {
        if (!places.TryGetValue(slot.Offset, out var place))
        {
            places.Add(slot.Offset, place = new Place(slot));
        }

        return place;
    }

    /// <summary>What is written at one place: ranges that end there, then those that start, then those that hold nothing.</summary>
    private sealed class Place(Slot slot)
    {
        public Slot Slot => slot;

        public StringBuilder Ends { get; } = new();

        public StringBuilder Starts { get; } = new();

        public StringBuilder EndsOfEmpty { get; } = new();

        public Splice ToSplice() => new(slot.Offset, 0, $"{slot.Close}{Ends}{Starts}{EndsOfEmpty}{slot.Reopen}");
    }
}

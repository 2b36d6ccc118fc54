namespace Planning.Documents.Word.Annotation;

/// <summary>
/// Gives each remark its paragraph while the main text is read. Where the paragraph meant cannot hold comments, it is the one around,
/// else the one before, else the first of the document.
/// </summary>
internal sealed class RemarkPlacement(BodyTargets targets)
{
    private readonly HashSet<HostParagraph> hosts = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<NoteId> called = [];
    private readonly List<Remark> waiting = [];
    private HostParagraph? first;
    private HostParagraph? last;

    /// <summary>The paragraphs that carry remarks.</summary>
    public IReadOnlyCollection<HostParagraph> Hosts => hosts;

    /// <summary>A paragraph that can hold comments begins.</summary>
    public void Pass(HostParagraph host)
    {
        first ??= host;
        last = host;
    }

    /// <summary>The remarks on the paragraph of that ordinal.</summary>
    public IReadOnlyList<Remark> On(int ordinal) => [.. targets.ByParagraph[ordinal]];

    /// <summary>Places remarks in the paragraph that they mean.</summary>
    public void Place(IEnumerable<Remark> remarks, HostParagraph host)
    {
        foreach (var remark in remarks)
        {
            host.Add(remark);
            hosts.Add(host);
        }
    }

    /// <summary>Places remarks whose own paragraph cannot hold them.</summary>
    public void PlaceNear(IEnumerable<Remark> remarks, HostParagraph? around)
    {
        var whole = remarks.Select(r => Remark.OnWhole(r.Number));
        if ((around ?? last) is { } host)
        {
            Place(whole, host);
        }
        else
        {
            waiting.AddRange(whole);
        }
    }

    /// <summary>A note is called; only its first call counts.</summary>
    public void Call(NoteId note, HostParagraph? around)
    {
        if (targets.ByNote.Contains(note) && called.Add(note))
        {
            PlaceNear(targets.ByNote[note], around);
        }
    }

    /// <summary>The text ends: what has no place goes to its first paragraph.</summary>
    public void End()
    {
        var uncalled = targets.ByNote.Where(n => !called.Contains(n.Key)).SelectMany(n => n);
        var homeless = targets.Anywhere.Concat(uncalled).Concat(waiting).Select(r => Remark.OnWhole(r.Number)).ToList();
        if (homeless.Count > 0)
        {
            Place(homeless, first ?? throw AnnotationErrors.NoParagraph());
        }
    }
}

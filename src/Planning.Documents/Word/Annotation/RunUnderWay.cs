namespace Planning.Documents.Word.Annotation;

/// <summary>A run being read, kept to know whether it holds anything but references of comments to remove.</summary>
/// <param name="Depth">Its depth in the part.</param>
/// <param name="Start">Where it is written.</param>
internal sealed record RunUnderWay(int Depth, long Start)
{
    private readonly List<Splice> references = [];

    /// <summary>Whether it holds something to keep.</summary>
    public bool HoldsMore { get; set; }

    public void AddReference(Splice removal) => references.Add(removal);

    /// <summary>What to remove once the run ends: all of it, or its references alone.</summary>
    public IEnumerable<Splice> Removals(long end) => references.Count == 0 || HoldsMore
        ? references
        : [new Splice(Start, end - Start, string.Empty)];
}

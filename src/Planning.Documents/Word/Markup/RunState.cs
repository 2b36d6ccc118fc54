namespace Planning.Documents.Word.Markup;

/// <summary>A run that is open, and what it says of being hidden; null where it says nothing.</summary>
internal sealed class RunState(int depth)
{
    public int Depth => depth;

    public bool? Hides { get; set; }

    public bool? StyleHides { get; set; }
}

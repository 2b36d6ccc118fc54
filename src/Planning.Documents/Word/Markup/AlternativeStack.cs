namespace Planning.Documents.Word.Markup;

/// <summary>The alternative contents that are open, one inside the other. Each shows its first branch with text.</summary>
internal sealed class AlternativeStack
{
    private readonly Stack<AlternativeState> open = new();

    /// <summary>Whether the place is in a fallback, taken or not.</summary>
    public bool InFallback { get; private set; }

    /// <summary>Enters an alternative content or one of its branches.</summary>
    /// <param name="depth">The element's depth in the part.</param>
    /// <param name="mark">Which of them it is.</param>
    /// <param name="seen">How many characters of the part were seen before it.</param>
    /// <returns>Whether it is a branch that is not shown, as one before it showed text.</returns>
    public bool Enter(int depth, Mark mark, long seen)
    {
        if (mark == Mark.AlternateContent)
        {
            open.Push(new AlternativeState(depth, seen, InFallback));
            return false;
        }

        if (!open.TryPeek(out var alternative) || depth != alternative.Depth + 1)
        {
            return false;
        }

        InFallback |= mark == Mark.Fallback;
        return seen > alternative.SeenBefore;
    }

    /// <summary>Leaves an alternative content.</summary>
    public void Leave(int depth)
    {
        if (open.TryPeek(out var alternative) && alternative.Depth == depth)
        {
            InFallback = open.Pop().WasInFallback;
        }
    }
}

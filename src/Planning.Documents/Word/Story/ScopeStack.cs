using Planning.Documents.Word.Markup;

namespace Planning.Documents.Word.Story;

/// <summary>The open elements that must be closed, innermost last.</summary>
internal sealed class ScopeStack
{
    private Scope[] scopes = new Scope[32];
    private int count;
    private int contents;

    /// <summary>Whether the place is inside a table of contents that an element makes.</summary>
    public bool InContents => contents > 0;

    public void Push(in Scope scope)
    {
        if (count == scopes.Length)
        {
            Array.Resize(ref scopes, count * 2);
        }

        scopes[count++] = scope;
    }

    /// <summary>Takes off the element of that depth; false when it is not the innermost.</summary>
    public bool TryPop(int depth, out Scope scope)
    {
        if (count == 0 || scopes[count - 1].Depth != depth)
        {
            scope = default;
            return false;
        }

        scope = scopes[--count];
        contents -= scope.IsContents ? 1 : 0;
        return true;
    }

    /// <summary>Whether the innermost open element is a run that stands just around that depth.</summary>
    public bool IsInRun(int depth) => count > 0 && scopes[count - 1].Mark == Mark.Run && depth == scopes[count - 1].Depth + 1;

    /// <summary>Says that the nearest open element of that kind holds a table of contents.</summary>
    public void MarkContents(Mark holder)
    {
        for (var i = count - 1; i >= 0; i--)
        {
            if (scopes[i].Mark == holder)
            {
                contents += scopes[i].IsContents ? 0 : 1;
                scopes[i].IsContents = true;
                return;
            }
        }
    }
}

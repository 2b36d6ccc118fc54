namespace Planning.Documents.Word.Annotation;

/// <summary>Which comment answers which, and which threads are resolved.</summary>
internal sealed class ThreadLinks
{
    private readonly Dictionary<string, string> parents = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> roots = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> resolved = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="threads">The part that tells; null when there is none.</param>
    public ThreadLinks(ListPart? threads)
    {
        foreach (var thread in threads?.Children ?? [])
        {
            if (thread["paraIdParent"].Length > 0)
            {
                parents.TryAdd(thread["paraId"], thread["paraIdParent"]);
            }

            if (IsResolved(thread))
            {
                resolved.Add(thread["paraId"]);
            }
        }
    }

    /// <summary>Whether an entry of the part says that its thread is resolved.</summary>
    public static bool IsResolved(ListChild thread) => thread["done"] is "1" or "true";

    /// <summary>Whether a comment that begins a thread is marked as resolved.</summary>
    public bool Resolves(ListChild comment) => comment.ParagraphIds.Exists(resolved.Contains);

    /// <summary>The id of the comment that begins the thread which this one is a reply in; empty for one that is no reply.</summary>
    /// <remarks>Each step is walked once for all comments, and a circle, which only a damaged file holds, ends where it began.</remarks>
    public string RootOf(ListChild comment)
    {
        if (comment.ParagraphIds.Find(parents.ContainsKey) is not { } at)
        {
            return string.Empty;
        }

        var walked = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        while (!roots.ContainsKey(at) && parents.TryGetValue(at, out var parent) && walked.Add(at))
        {
            at = parent;
        }

        var root = roots.GetValueOrDefault(at, at);
        foreach (var step in walked)
        {
            roots[step] = root;
        }

        return root;
    }
}

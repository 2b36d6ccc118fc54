using System.Globalization;

namespace Planning.Documents.Word.Annotation;

/// <summary>The comments that a document already has, and which of them are ours.</summary>
internal sealed class CommentLedger
{
    /// <summary>Who signs our comments.</summary>
    public const string Author = "Planning";

    private const string KeyLine = "Règle ";

    private readonly List<ListChild> ours;
    private readonly HashSet<string> answered;

    /// <param name="part">The part of comments; null when there is none.</param>
    /// <param name="threads">The part that says which comment answers which; null when there is none.</param>
    public CommentLedger(ListPart? part, ListPart? threads)
    {
        Comments = part?.Children.Where(c => c.Name == "comment").ToList() ?? [];
        ours = [.. Comments.Where(c => KeyOf(c) is not null)];
        answered = Answered(threads);
        answered.UnionWith(threads?.Children.Where(ThreadLinks.IsResolved).Select(c => c["paraId"]) ?? []);
    }

    /// <summary>All comments.</summary>
    public IReadOnlyList<ListChild> Comments { get; }

    /// <summary>Our comments that someone has answered, by a reply or by marking the thread as resolved: they stay.</summary>
    public IEnumerable<ListChild> Kept => ours.Where(IsAnswered);

    /// <summary>Our other comments: they go.</summary>
    public IEnumerable<ListChild> Removed => ours.Where(c => !IsAnswered(c));

    /// <summary>The line by which a comment is known as ours.</summary>
    public static string LineOf(string key) => KeyLine + key;

    /// <summary>The key of the finding that a comment of ours tells; null for a comment that is not ours.</summary>
    public static string? KeyOf(ListChild comment)
    {
        var lines = comment["author"] == Author ? comment.Lines.Select(l => l.Trim()).Where(l => l.Length > 0).ToList() : [];
        var line = lines.LastOrDefault(l => l.StartsWith(KeyLine, StringComparison.Ordinal) && (l == lines[^1] || l == lines[0]));
        return line?[KeyLine.Length..].Trim();
    }

    /// <summary>
    /// The remarks still to write: a comment that is kept stands for one remark of its rule, the same one if it is still made.
    /// </summary>
    public IReadOnlyList<Annotation> StillToWrite(IReadOnlyList<Annotation> annotations)
    {
        var left = annotations.ToList();
        foreach (var comment in Kept)
        {
            var sameRule = left.Where(a => a.Key == KeyOf(comment)).ToList();
            var same = sameRule.Find(a => a.Paragraphs.All(comment.Lines.Contains)) ?? sameRule.Find(a => !a.IsSecondLook);
            if (same is not null)
            {
                left.Remove(same);
            }
        }

        return left;
    }

    /// <summary>An id above those in use, with room for as many as asked. Ids of comments that go are free again.</summary>
    /// <param name="used">Ids that marks in the text name.</param>
    /// <param name="count">How many ids are needed.</param>
    public int FirstFreeId(IEnumerable<string> used, int count)
    {
        var ids = Comments.Select(c => c["id"]).Concat(used).Except(Removed.Select(c => c["id"]));
        var numbers = ids.Select(Number).OfType<int>().Where(n => n >= 0).ToHashSet();
        var above = numbers.DefaultIfEmpty(-1).Max() + 1L;
        if (above + count <= int.MaxValue)
        {
            return (int)above;
        }

        var start = 0;
        while (Enumerable.Range(start, count).Any(numbers.Contains))
        {
            start++;
        }

        return start;
    }

    private static int? Number(string id) =>
        int.TryParse(id, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    private bool IsAnswered(ListChild comment) => comment.ParagraphIds.Exists(answered.Contains);

    // Walks up from every comment of someone else: what it answers, and what that answers, must stay.
    private HashSet<string> Answered(ListPart? threads)
    {
        var parents = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var thread in threads?.Children.Where(c => c["paraIdParent"].Length > 0) ?? [])
        {
            parents.TryAdd(thread["paraId"], thread["paraIdParent"]);
        }

        var found = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var id in Comments.Except(ours).SelectMany(c => c.ParagraphIds))
        {
            for (var at = id; parents.TryGetValue(at, out var parent) && found.Add(parent);)
            {
                at = parent;
            }
        }

        return found;
    }
}

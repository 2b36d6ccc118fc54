using Planning.Documents.Numbering;
using Planning.Documents.Styles;

namespace Planning.Documents.Word.Numbering;

/// <summary>Numbers the paragraphs of a document as Word does: it is asked once for each, in order.</summary>
internal sealed class Lists(
    IReadOnlyDictionary<string, AbstractList> looks, IReadOnlyDictionary<string, ListDefinition> lists, StyleSheet styles)
{
    private const string NoList = "0";
    private const int LinkLimit = 8;
    private readonly Dictionary<string, ListCounter> counters = new(StringComparer.Ordinal);
    private readonly HashSet<string> begun = new(StringComparer.Ordinal);

    /// <summary>No list is defined.</summary>
    public static readonly Lists None = new(new Dictionary<string, AbstractList>(), new Dictionary<string, ListDefinition>(), new StyleSheet([]));

    /// <summary>The label of the next paragraph; null when it is in no list.</summary>
    /// <param name="style">Its style.</param>
    /// <param name="listId">The list it names itself; null when it names none.</param>
    /// <param name="level">The level it names itself.</param>
    public ItemLabel? Next(ParagraphStyle style, string? listId, int? level)
    {
        var id = listId ?? style.NumberingId;
        if (id is null or NoList || !lists.TryGetValue(id, out var list) || Look(list, out var lookId) is not { } look)
        {
            return null;
        }

        var depth = Math.Clamp(level ?? (listId is null || listId == style.NumberingId ? LevelOf(style, look, list) : null) ?? 0, 0, ListCounter.LevelCount - 1);
        return Definition(depth, look, list) is not null ? Label(id, lookId, depth, look, list) : null;
    }

    private ItemLabel Label(string id, string lookId, int depth, AbstractList look, ListDefinition list)
    {
        if (!counters.TryGetValue(lookId, out var counter))
        {
            counters.Add(lookId, counter = new ListCounter());
        }

        if (begun.Add(id))
        {
            Restart(counter, list);
        }

        return counter.Next(depth, level => Definition(level, look, list), list.Starts);
    }

    private static void Restart(ListCounter counter, ListDefinition list)
    {
        for (var level = 0; level < ListCounter.LevelCount; level++)
        {
            if (list.Starts[level] is { } start)
            {
                counter.Restart(level, start);
            }
        }
    }

    private AbstractList? Look(ListDefinition list, out string id)
    {
        id = list.AbstractId;
        for (var links = 0; links < LinkLimit && looks.TryGetValue(id, out var look); links++)
        {
            if (look.StyleLink is null || styles.NumberingOf(look.StyleLink) is not { } linked || !lists.TryGetValue(linked, out var other))
            {
                return look;
            }

            id = other.AbstractId;
        }

        return null;
    }

    private static int? LevelOf(ParagraphStyle style, AbstractList look, ListDefinition list)
    {
        foreach (var id in style.Chain)
        {
            for (var level = 0; level < ListCounter.LevelCount; level++)
            {
                if (Definition(level, look, list)?.Style == id)
                {
                    return level;
                }
            }
        }

        return style.NumberingLevel;
    }

    private static NumberingLevel? Definition(int level, AbstractList look, ListDefinition list) => list.Levels[level] ?? look.Levels[level];
}

using System.Text;
using Planning.Documents.Word.Markup;
using Planning.Documents.Word.Styles;

namespace Planning.Documents.Word.Numbering;

/// <summary>Numbers the paragraphs of a document as Word does: it is asked once for each, in order.</summary>
internal sealed class Lists(
    IReadOnlyDictionary<string, AbstractList> looks, IReadOnlyDictionary<string, ListDefinition> lists, StyleSheet styles)
{
    private const string NoList = "0";
    private const int LinkLimit = 8;
    private readonly Dictionary<string, int?[]> counters = new(StringComparer.Ordinal);
    private readonly HashSet<string> begun = new(StringComparer.Ordinal);
    private readonly StringBuilder text = new();

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

        var depth = Math.Clamp(level ?? (listId is null || listId == style.NumberingId ? LevelOf(style, look, list) : null) ?? 0, 0, AbstractList.LevelCount - 1);
        return Definition(depth, look, list) is { } definition ? Label(id, lookId, depth, definition, look, list) : null;
    }

    private ItemLabel Label(string id, string lookId, int depth, NumberingLevel definition, AbstractList look, ListDefinition list)
    {
        if (!counters.TryGetValue(lookId, out var numbers))
        {
            counters.Add(lookId, numbers = new int?[AbstractList.LevelCount]);
        }

        if (begun.Add(id))
        {
            Restart(numbers, list);
        }

        numbers[depth] = numbers[depth] is { } number ? number + 1 : definition.Start;
        for (var inner = depth + 1; inner < AbstractList.LevelCount; inner++)
        {
            if (RestartsAfter(Definition(inner, look, list)?.RestartAfter, depth))
            {
                numbers[inner] = list.Starts[inner] - 1;
            }
        }

        return definition.Format == "bullet" || definition.HasPicture
            ? new ItemLabel(definition.HasPicture ? "•" : Bullet(definition.Text), depth, IsBullet: true)
            : new ItemLabel(Write(depth, definition, numbers, look, list), depth, IsBullet: false);
    }

    private static void Restart(int?[] numbers, ListDefinition list)
    {
        for (var level = 0; level < AbstractList.LevelCount; level++)
        {
            if (list.Starts[level] is { } start)
            {
                numbers[level] = start - 1;
            }
        }
    }

    // A level starts again after any item of an outer one, unless it says after which, or never.
    private static bool RestartsAfter(int? restart, int depth) => restart is null || (restart > 0 && depth < restart);

    private string Write(int depth, NumberingLevel definition, int?[] numbers, AbstractList look, ListDefinition list)
    {
        text.Clear();
        for (var i = 0; i < definition.Text.Length; i++)
        {
            if (definition.Text[i] == '%' && i + 1 < definition.Text.Length && definition.Text[i + 1] is >= '1' and <= '9')
            {
                var level = definition.Text[++i] - '1';
                var named = Definition(level, look, list);
                var format = definition.IsLegal && named?.Format != "decimalZero" ? "decimal" : named?.Format ?? "decimal";
                text.Append(NumberFormat.Write(Reached(numbers, level, depth, named), format));
            }
            else
            {
                text.Append(definition.Text[i]);
            }
        }

        return text.ToString().Trim();
    }

    private static int Reached(int?[] numbers, int level, int depth, NumberingLevel? definition)
    {
        var number = numbers[level] ?? definition?.Start ?? 1;
        if (level < depth)
        {
            numbers[level] = number;
        }

        return number;
    }

    private static string Bullet(string sign) => sign.Length == 0 ? string.Empty : (SymbolFonts.Plain(sign[0]) + sign[1..]).Trim();

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
            for (var level = 0; level < AbstractList.LevelCount; level++)
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

using System.Xml;
using Planning.Documents.Numbering;
using Planning.Documents.OpenDocument.Markup;
using Planning.Documents.OpenDocument.Styles;

namespace Planning.Documents.OpenDocument.Numbering;

/// <summary>The lists being read, one inside the other, and the numbers that all lists have reached.</summary>
/// <remarks>
/// A number is given to the first paragraph of an item, not to the item: applications write a lone heading of the second level as a list in
/// an item of another, and its outer item is no paragraph that anyone sees.
/// </remarks>
internal sealed class ListStack(StyleSheet styles)
{
    private const string OutlineName = "Outline";
    private readonly Stack<OpenList?> open = new();
    private readonly Dictionary<string, ListCounter> byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ListCounter> byStyle = new(StringComparer.Ordinal);
    private readonly ListCounter outline = new();

    /// <summary>Begins text that stands apart from the lists around it: a note, a box, a cell.</summary>
    public void Enter() => open.Push(null);

    /// <summary>Ends such text.</summary>
    public void Leave()
    {
        while (open.TryPop(out var list) && list is not null)
        {
        }
    }

    /// <summary>Begins the list that the reader stands on.</summary>
    public void Begin(XmlReader xml)
    {
        var outer = open.TryPeek(out var around) ? around : null;
        var style = xml.GetAttribute("style-name", Marks.Text) ?? outer?.Style ?? string.Empty;
        var counter = Continued(xml, style) ?? (outer?.Style == style ? outer.Counter : style == OutlineName ? outline : new ListCounter());
        if (xml.GetAttribute("id", Marks.Xml) is { } id)
        {
            byId[id] = counter;
        }

        byStyle[style] = counter;
        open.Push(new OpenList(style, counter, outer is null ? 0 : outer.Depth + 1));
    }

    /// <summary>Ends the innermost list.</summary>
    public void End() => open.TryPop(out _);

    /// <summary>Begins an item, which its first paragraph takes.</summary>
    public void BeginItem(XmlReader xml)
    {
        if (open.TryPeek(out var list) && list is not null)
        {
            var style = xml.GetAttribute("style-override", Marks.Text) ?? list.Style;
            list.Waiting = new ListPlace(list.Counter, LevelsOf(style), list.Depth, Marks.Number(xml, "start-value", Marks.Text));
        }
    }

    /// <summary>Ends an item, or begins what has no number.</summary>
    public void EndItem()
    {
        if (open.TryPeek(out var list) && list is not null)
        {
            list.Waiting = null;
        }
    }

    /// <summary>Begins a paragraph that says itself in which list it stands.</summary>
    public void BeginNumbered(XmlReader xml)
    {
        var style = xml.GetAttribute("style-name", Marks.Text) ?? string.Empty;
        var id = xml.GetAttribute("list-id", Marks.Text) ?? style;
        if (!byId.TryGetValue(id, out var counter))
        {
            byId.Add(id, counter = new ListCounter());
        }

        var depth = Math.Max(0, (Marks.Number(xml, "level", Marks.Text) ?? 1) - 1);
        open.Push(new OpenList(style, counter, depth));
        BeginItem(xml);
    }

    /// <summary>The item that waits for its first paragraph, which takes it; null when none does.</summary>
    public ListPlace? Take()
    {
        if (!open.TryPeek(out var list) || list?.Waiting is not { } place)
        {
            return null;
        }

        list.Waiting = null;
        return place;
    }

    /// <summary>Whether the place is in a list.</summary>
    public bool InList => open.TryPeek(out var list) && list is not null;

    /// <summary>The place of a heading among the headings; null when its level has no number.</summary>
    /// <param name="level">The level, from 1.</param>
    /// <param name="listStyle">The list style that its style names; empty for none, null for that of headings.</param>
    /// <param name="start">The number that it takes; null for the next one.</param>
    public ListPlace? OfHeading(int level, string? listStyle, int? start)
    {
        if (listStyle is { Length: 0 })
        {
            return null;
        }

        var levels = listStyle is null ? styles.Outline : LevelsOf(listStyle);
        var counter = listStyle is null || listStyle == OutlineName ? outline : byStyle.TryGetValue(listStyle, out var known) ? known : byStyle[listStyle] = new ListCounter();
        return levels?.ElementAtOrDefault(level - 1) is null ? null : new ListPlace(counter, levels, level - 1, start);
    }

    private NumberingLevel?[]? LevelsOf(string style) => styles.List(style) ?? (style == OutlineName ? styles.Outline : null);

    private ListCounter? Continued(XmlReader xml, string style) =>
        xml.GetAttribute("continue-list", Marks.Text) is { } id && byId.TryGetValue(id, out var other) ? other
        : Marks.IsTrue(xml, "continue-numbering", Marks.Text) && byStyle.TryGetValue(style, out var before) ? before
        : null;
}

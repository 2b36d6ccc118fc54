using System.Text;
using System.Xml;
using Planning.Documents.Word.Markup;

namespace Planning.Documents.Word.Annotation;

/// <summary>Reads the main text once, forward, and keeps the words that comments are attached to.</summary>
internal sealed class AnchoredText(IReadOnlySet<string> comments, HiddenStyles hidden)
{
    /// <summary>Enough to know a passage again.</summary>
    private const int Longest = 1_000;

    private readonly VisibleText visible = new(hidden);
    private readonly Dictionary<string, StringBuilder> texts = new(StringComparer.Ordinal);
    private readonly HashSet<string> open = new(StringComparer.Ordinal);

    /// <summary>The words by the comment's id. A comment without words has no entry.</summary>
    public IReadOnlyDictionary<string, string> Read(TrackedText text, XmlReader xml)
    {
        while (xml.Read())
        {
            var mark = xml.NodeType is XmlNodeType.Element or XmlNodeType.EndElement ? Marks.Of(xml) : Mark.Other;
            if (xml.NodeType == XmlNodeType.Element)
            {
                Enter(text, xml, mark);
            }

            Add(visible.Read(xml, mark));
        }

        return texts.ToDictionary(t => t.Key, t => string.Join(' ', t.Value.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
    }

    private void Enter(TrackedText text, XmlReader xml, Mark mark)
    {
        if (mark == Mark.Paragraph)
        {
            text.Forget(text.StartOf(xml));
            Add(" ");
        }
        else if (Marks.IsWord(xml.NamespaceURI) && xml.LocalName is "commentRangeStart" or "commentRangeEnd" && Marks.Attribute(xml, "id")?.Trim() is { } id)
        {
            _ = xml.LocalName == "commentRangeEnd" ? open.Remove(id) : comments.Contains(id) && !texts.ContainsKey(id) && open.Add(id);
        }
    }

    private void Add(string words)
    {
        if (words.Length == 0 || open.Count == 0)
        {
            return;
        }

        foreach (var id in open.ToList())
        {
            if (!texts.TryGetValue(id, out var kept))
            {
                texts.Add(id, kept = new StringBuilder());
            }

            kept.Append(words);
            if (kept.Length > Longest)
            {
                open.Remove(id);
                kept.Length = Longest - 1;
                kept.Append('…');
            }
        }
    }
}

using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Planning.Reporting.Monitoring.Word.Styles;

/// <summary>The heading styles of a document, by level from 1.</summary>
internal sealed class HeadingStyles
{
    /// <summary>The deepest level that Word has.</summary>
    public const int Deepest = 9;

    private static readonly string[] Words = ["heading ", "titre ", "heading", "titre", "überschrift ", "título ", "titolo ", "kop "];

    private readonly StyleCatalogue styles;
    private readonly Dictionary<string, int> levels = new(StringComparer.Ordinal);
    private readonly Dictionary<int, string> ids = [];
    private readonly Dictionary<string, NumberingProperties> numbered = new(StringComparer.Ordinal);

    public HeadingStyles(StyleCatalogue styles, Body body)
    {
        this.styles = styles;
        foreach (var style in styles.Paragraphs.Where(s => s.StyleId?.Value is not null))
        {
            if (LevelOfStyle(style) is > 0 and var level)
            {
                levels[style.StyleId!.Value!] = level;
            }
        }

        for (var level = 1; level <= Deepest; level++)
        {
            var named = styles.Named(StyleValues.Paragraph, Words.Select(w => w + level.ToString(CultureInfo.InvariantCulture)));
            if ((named is not null && levels.GetValueOrDefault(named) == level ? named : levels.FirstOrDefault(l => l.Value == level).Key) is { } id)
            {
                ids[level] = id;
            }
        }

        foreach (var paragraph in body.Descendants<Paragraph>().Where(p => p.ParagraphProperties?.NumberingProperties is not null))
        {
            if (paragraph.ParagraphProperties!.ParagraphStyleId?.Val?.Value is { } id && levels.ContainsKey(id))
            {
                numbered.TryAdd(id, paragraph.ParagraphProperties.NumberingProperties!);
            }
        }
    }

    /// <summary>The properties of a heading: its style, and the number where the document's headings take theirs from their paragraphs.</summary>
    public ParagraphProperties Properties(int level)
    {
        var id = Of(Math.Clamp(level, 1, Deepest));
        var properties = new ParagraphProperties(new ParagraphStyleId { Val = id }, new KeepNext());
        if (numbered.TryGetValue(id, out var number))
        {
            properties.Append((NumberingProperties)number.CloneNode(true));
        }

        return properties;
    }

    /// <summary>The level of a paragraph among headings, from 1; 0 for other paragraphs.</summary>
    public int LevelOf(Paragraph paragraph)
    {
        var properties = paragraph.ParagraphProperties;
        return properties?.OutlineLevel?.Val?.Value is { } outline ? outline < Deepest ? outline + 1 : 0
            : properties?.ParagraphStyleId?.Val?.Value is { } id ? levels.GetValueOrDefault(id) : 0;
    }

    /// <summary>The level of the headings of a style, from 1; 0 for other styles.</summary>
    public int LevelOf(string styleId) => levels.GetValueOrDefault(styleId);

    private string Of(int level)
    {
        if (!ids.TryGetValue(level, out var id))
        {
            id = styles.Add(AddedStyles.Heading(level, ids.Where(i => i.Key < level).OrderByDescending(i => i.Key).Select(i => i.Value).FirstOrDefault()));
            (ids[level], levels[id]) = (id, level);
        }

        return id;
    }

    // The nearest definition that says something decides; one that says "running text" ends the search.
    private int LevelOfStyle(Style style)
    {
        foreach (var at in styles.Chain(style))
        {
            var name = at.StyleName?.Val?.Value?.Trim().ToLowerInvariant() ?? string.Empty;
            if (name.StartsWith("toc", StringComparison.Ordinal) || name is "title" or "titre" or "caption" or "légende")
            {
                return 0;
            }

            if (at.StyleParagraphProperties?.OutlineLevel?.Val?.Value is { } outline)
            {
                return outline is >= 0 and < Deepest ? outline + 1 : 0;
            }

            if (Array.Find(Words, w => name.StartsWith(w, StringComparison.Ordinal)) is { } word && name[word.Length..] is [>= '1' and <= '9' and var digit])
            {
                return digit - '0';
            }
        }

        return 0;
    }
}

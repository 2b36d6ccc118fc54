using Planning.Documents.Numbering;
using Planning.Documents.Styles;

namespace Planning.Documents.OpenDocument.Styles;

/// <summary>The styles that hold in one part, each resolved once.</summary>
/// <param name="named">The styles of the whole document.</param>
/// <param name="automatic">Those made for single uses in the part.</param>
internal sealed class StyleSheet(StyleSet named, StyleSet automatic)
{
    private const string OfParagraphs = "paragraph";
    private const string OfLetters = "text";

    // OpenDocument's size where nothing is said: 12 points.
    private const int UsualSize = 24;
    private const int MaxParents = 100;
    private readonly Dictionary<string, ParagraphLook> paragraphs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TextLook> letters = new(StringComparer.Ordinal);

    /// <summary>The levels that number headings.</summary>
    public NumberingLevel?[] Outline => named.Outline ?? automatic.Outline ?? [];

    /// <summary>The levels of a list style; null when it is not defined.</summary>
    public NumberingLevel?[]? List(string name) => automatic.Lists.GetValueOrDefault(name) ?? named.Lists.GetValueOrDefault(name);

    /// <summary>A paragraph style; one that is not defined is judged by its name.</summary>
    public ParagraphLook Paragraph(string name)
    {
        if (!paragraphs.TryGetValue(name, out var look))
        {
            paragraphs.Add(name, look = ResolveParagraph(name));
        }

        return look;
    }

    /// <summary>A text style; silent when it is not defined.</summary>
    public TextLook Letters(string name)
    {
        if (!letters.TryGetValue(name, out var look))
        {
            var chain = Chain(OfLetters, name);
            letters.Add(name, look = new TextLook(
                First(chain, s => s.Bold), First(chain, s => s.Capitals), First(chain, s => s.Hides), First(chain, s => s.Highlighted), First(chain, s => s.Size)));
        }

        return look;
    }

    /// <summary>Whether a table of that style begins a page.</summary>
    public bool TableBreaksBefore(string name) => Find("table", name) is { BeginsPages: true } or { BreaksBefore: true };

    private ParagraphLook ResolveParagraph(string name)
    {
        var chain = Chain(OfParagraphs, name);
        var (role, level) = Meaning(name, chain);
        if (Find(OfParagraphs, StyleSet.DefaultName) is { } byDefault)
        {
            chain.Add(byDefault);
        }

        return new ParagraphLook
        {
            Style = new ParagraphStyle
            {
                Id = name,
                Role = role,
                HeadingLevel = level,
                Bold = First(chain, s => s.Bold) ?? false,
                Capitals = First(chain, s => s.Capitals) ?? false,
                Size = Size(chain),
            },
            ListStyle = chain.Select(s => s.ListStyle).FirstOrDefault(l => l is not null),
            Hides = First(chain, s => s.Hides) ?? false,
            Highlighted = First(chain, s => s.Highlighted) ?? false,
            BreaksBefore = (First(chain, s => s.BreaksBefore) ?? false) || (First(chain, s => s.BeginsPages) ?? false),
            BreaksAfter = First(chain, s => s.BreaksAfter) ?? false,
        };
    }

    // Where styles say which of them are headings, a name alone makes none.
    private (StyleRole Role, int HeadingLevel) Meaning(string name, List<StyleDefinition> chain)
    {
        var meaning = StyleMeaning.Of(chain.Count == 0 ? [(EncodedName.Decode(name), null)] : chain.ConvertAll(s => (s.Name, s.OutlineLevel)));
        return meaning.HeadingLevel > 0 && named.TellsHeadings && !chain.Exists(s => s.OutlineLevel is not null) ? (StyleRole.Text, 0) : meaning;
    }

    // A share is of what the parent says.
    private static int Size(List<StyleDefinition> chain)
    {
        var share = 1.0;
        foreach (var style in chain)
        {
            if (style.Size is { } size)
            {
                return (int)Math.Round(size * share);
            }

            share *= style.RelativeSize ?? 1;
        }

        return (int)Math.Round(Math.Clamp(UsualSize * share, 1, short.MaxValue));
    }

    private StyleDefinition? Find(string family, string name) => automatic.Find(family, name) ?? named.Find(family, name);

    private List<StyleDefinition> Chain(string family, string name)
    {
        var chain = new List<StyleDefinition>();
        for (var next = Find(family, name); next is not null && chain.Count < MaxParents && !chain.Contains(next);)
        {
            chain.Add(next);
            next = next.Parent is { } parent ? named.Find(family, parent) : null;
        }

        return chain;
    }

    private static T? First<T>(List<StyleDefinition> chain, Func<StyleDefinition, T?> property)
        where T : struct => chain.Select(property).FirstOrDefault(v => v is not null);
}

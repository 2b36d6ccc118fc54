using System.Xml;
using Planning.Documents.Styles;
using Planning.Documents.Word.Markup;
using Planning.Documents.Word.Styles;

namespace Planning.Documents.Word;

/// <summary>The styles of a document, each resolved once.</summary>
internal sealed class StyleSheet
{
    /// <summary>The id under which the document's own defaults are kept; no style has it.</summary>
    public const string DefaultsId = "\u0001";

    /// <summary>No style is defined.</summary>
    public static readonly StyleSheet Empty = new([]);

    private readonly Dictionary<string, StyleDefinition> definitions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ParagraphStyle> paragraphs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RunStyle> runs = new(StringComparer.Ordinal);
    private readonly StyleDefinition? defaults;

    public StyleSheet(IEnumerable<StyleDefinition> styles)
    {
        foreach (var style in styles)
        {
            definitions.TryAdd(style.Id, style);
        }

        defaults = definitions.GetValueOrDefault(DefaultsId);
        var normal = definitions.Values.FirstOrDefault(s => s is { Type: "paragraph", IsDefault: true });
        Default = normal is null ? ParagraphStyle.Plain with { Size = defaults?.Size ?? ParagraphStyle.UsualSize } : Paragraph(normal.Id);
        Hidden = new HiddenStyles(
            definitions.Values.Where(s => s.Type == "paragraph" && First(Chain(s), d => d.Hides) == true).Select(s => s.Id).ToHashSet(StringComparer.Ordinal),
            definitions.Values.Where(s => s.Type == "character" && First(Chain(s), d => d.Hides) is not null)
                .ToDictionary(s => s.Id, s => First(Chain(s), d => d.Hides) == true, StringComparer.Ordinal));
    }

    /// <summary>The style of paragraphs that name none.</summary>
    public ParagraphStyle Default { get; }

    /// <summary>The styles that hide their text.</summary>
    public HiddenStyles Hidden { get; }

    /// <summary>Reads the part of styles.</summary>
    /// <exception cref="XmlException">It is damaged.</exception>
    public static StyleSheet Read(XmlReader xml)
    {
        var definitions = new List<StyleDefinition>();
        StyleReader.Read(xml, definitions);
        return new StyleSheet(definitions);
    }

    /// <summary>The numbering that a numbering style gives; null when it gives none.</summary>
    public string? NumberingOf(string style) => definitions.GetValueOrDefault(style)?.NumberingId;

    /// <summary>A paragraph style; one that is not defined is judged by its id, which other applications make out of its name.</summary>
    public ParagraphStyle Paragraph(string id)
    {
        if (!paragraphs.TryGetValue(id, out var style))
        {
            paragraphs.Add(id, style = Resolve(id));
        }

        return style;
    }

    /// <summary>A character style; silent when it is not defined.</summary>
    public RunStyle Run(string id)
    {
        if (!runs.TryGetValue(id, out var style))
        {
            var chain = definitions.TryGetValue(id, out var definition) ? Chain(definition) : [];
            runs.Add(id, style = new RunStyle(First(chain, d => d.Bold), First(chain, d => d.Capitals), First(chain, d => d.Size)));
        }

        return style;
    }

    private ParagraphStyle Resolve(string id)
    {
        if (!definitions.TryGetValue(id, out var definition))
        {
            var byId = StyleNames.HeadingLevel(id);
            return Default with { Id = id, HeadingLevel = byId, Role = byId > 0 ? StyleRole.Heading : StyleNames.Role(id) };
        }

        var chain = Chain(definition);
        var (role, level) = StyleMeaning.Of(chain.ConvertAll(d => (d.Name.Length > 0 ? d.Name : d.Id, d.OutlineLevel)));
        return new ParagraphStyle
        {
            Id = id,
            Role = role,
            HeadingLevel = level,
            NumberingId = First(chain, d => d.NumberingId, string.IsNullOrEmpty),
            NumberingLevel = First(chain, d => d.NumberingLevel),
            Chain = [.. chain.Select(d => d.Id)],
            Bold = First(chain, d => d.Bold) ?? defaults?.Bold ?? false,
            Capitals = First(chain, d => d.Capitals) ?? false,
            Size = First(chain, d => d.Size) ?? defaults?.Size ?? ParagraphStyle.UsualSize,
        };
    }

    private List<StyleDefinition> Chain(StyleDefinition style)
    {
        var chain = new List<StyleDefinition>();
        for (var next = style; next is not null && !chain.Contains(next);)
        {
            chain.Add(next);
            next = next.BasedOn is { } id ? definitions.GetValueOrDefault(id) : null;
        }

        return chain;
    }

    private static T? First<T>(List<StyleDefinition> chain, Func<StyleDefinition, T?> property)
        where T : struct => chain.Select(property).FirstOrDefault(v => v is not null);

    private static string? First(List<StyleDefinition> chain, Func<StyleDefinition, string?> property, Func<string?, bool> isSilent) =>
        chain.Select(property).FirstOrDefault(v => !isSilent(v));
}

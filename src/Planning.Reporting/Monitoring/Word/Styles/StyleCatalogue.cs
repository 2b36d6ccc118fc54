using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Planning.Reporting.Monitoring.Word.Styles;

/// <summary>The styles of a document, found by their names in Word's languages; what is not there is added once.</summary>
internal sealed class StyleCatalogue
{
    private readonly Dictionary<string, Style> byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Style> byName = new(StringComparer.Ordinal);
    private readonly DocumentFormat.OpenXml.Wordprocessing.Styles styles;

    public StyleCatalogue(MainDocumentPart main)
    {
        var part = main.StyleDefinitionsPart ?? main.AddNewPart<StyleDefinitionsPart>("rIdPlanningStyles");
        styles = part.Styles ??= new DocumentFormat.OpenXml.Wordprocessing.Styles();
        foreach (var style in styles.Elements<Style>())
        {
            Keep(style);
        }
    }

    /// <summary>The style by its id; null for none.</summary>
    public Style? ById(string? id) => id is not null && byId.TryGetValue(id, out var style) ? style : null;

    /// <summary>The id of the first style of a type that has one of the names, in lower case; null for none.</summary>
    public string? Named(StyleValues type, params IEnumerable<string> names) =>
        names.Select(n => byName.GetValueOrDefault($"{type}:{n}")).FirstOrDefault(s => s is not null)?.StyleId?.Value;

    /// <summary>The paragraph styles, in order.</summary>
    public IEnumerable<Style> Paragraphs => styles.Elements<Style>().Where(s => s.Type is null || s.Type.Value == StyleValues.Paragraph);

    /// <summary>The default style of a type; null for none.</summary>
    public Style? Default(StyleValues type) => styles.Elements<Style>().FirstOrDefault(s => s.Default?.Value == true && (s.Type?.Value ?? StyleValues.Paragraph) == type);

    /// <summary>A style and those it is based on, nearest first.</summary>
    public IEnumerable<Style> Chain(Style? style)
    {
        for (var (at, steps) = (style, 0); at is not null && steps < 20; at = ById(at.BasedOn?.Val?.Value), steps++)
        {
            yield return at;
        }
    }

    /// <summary>Adds a style under an id that no other has.</summary>
    public string Add(Style style)
    {
        var wanted = style.StyleId!.Value!;
        for (var i = 2; byId.ContainsKey(style.StyleId!.Value!); i++)
        {
            style.StyleId = $"{wanted}{i}";
        }

        styles.Append(style);
        Keep(style);
        return style.StyleId!.Value!;
    }

    /// <summary>What all styles begin from; null for nothing.</summary>
    public DocDefaults? Defaults => styles.DocDefaults;

    /// <summary>The size of running text, in half points.</summary>
    public int TextSize => int.TryParse(
        Chain(Default(StyleValues.Paragraph)).Select(s => s.StyleRunProperties?.FontSize?.Val?.Value)
            .Append(styles.DocDefaults?.RunPropertiesDefault?.RunPropertiesBaseStyle?.FontSize?.Val?.Value).FirstOrDefault(v => v is not null),
        System.Globalization.NumberStyles.Integer, System.Globalization.CultureInfo.InvariantCulture, out var size) ? size : 20;

    private void Keep(Style style)
    {
        if (style.StyleId?.Value is not { } id)
        {
            return;
        }

        byId.TryAdd(id, style);
        var name = style.StyleName?.Val?.Value?.Trim().ToLowerInvariant() ?? string.Empty;
        byName.TryAdd($"{style.Type?.Value ?? StyleValues.Paragraph}:{name}", style);
        foreach (var alias in (style.Aliases?.Val?.Value ?? string.Empty).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            byName.TryAdd($"{style.Type?.Value ?? StyleValues.Paragraph}:{alias.ToLowerInvariant()}", style);
        }
    }
}

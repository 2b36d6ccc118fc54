using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Planning.Reporting.Monitoring.Word.Styles;

/// <summary>The styles that a report is written with: the template's, and only where it has none, ours.</summary>
internal sealed class TemplateStyles
{
    private readonly StyleCatalogue styles;
    private readonly MainDocumentPart main;
    private readonly Dictionary<string, string> found = [];

    public TemplateStyles(MainDocumentPart main)
    {
        this.main = main;
        styles = new StyleCatalogue(main);
        var body = main.Document!.Body!;
        Headings = new HeadingStyles(styles, body);
        Tables = TableModel.Of(styles, body);
    }

    public HeadingStyles Headings { get; }

    public TableModel Tables { get; }

    /// <summary>Of an item of a list: a style that carries its sign.</summary>
    public string Bullet => Get(nameof(Bullet), BulletStyle);

    public string Caption => Get(nameof(Caption), () => styles.Named(StyleValues.Paragraph, "caption", "légende") ?? styles.Add(AddedStyles.Caption(styles.TextSize)));

    public string FootnoteText => Get(nameof(FootnoteText), () => styles.Named(StyleValues.Paragraph, "footnote text", "note de bas de page") ?? styles.Add(AddedStyles.FootnoteText()));

    public string FootnoteReference => Get(nameof(FootnoteReference),
        () => styles.Named(StyleValues.Character, "footnote reference", "appel note de bas de p.") ?? styles.Add(AddedStyles.FootnoteReference()));

    /// <summary>Of what stands under tables and charts.</summary>
    public string Source => Get(nameof(Source), () => styles.Named(StyleValues.Paragraph, "source", "planning source") ?? styles.Add(AddedStyles.Source()));

    public string Missing => Get(nameof(Missing), () => styles.Named(StyleValues.Paragraph, "planning donnée absente") ?? styles.Add(AddedStyles.Missing()));

    public string Question => Get(nameof(Question), () => styles.Named(StyleValues.Paragraph, "planning question") ?? styles.Add(AddedStyles.Question()));

    public string ListOfCaptions => Get(nameof(ListOfCaptions), () => styles.Named(StyleValues.Paragraph, "table of figures", "table des illustrations") ?? styles.Add(AddedStyles.ListOfCaptions()));

    /// <summary>Of an entry of the contents table.</summary>
    public string Contents(int level) => Get($"toc{level}", () => styles.Named(StyleValues.Paragraph, $"toc {level}", $"tm {level}") ?? styles.Add(AddedStyles.Contents(level)));

    /// <summary>The id of a paragraph style by its name or id; null for none.</summary>
    public string? Find(string name) => styles.Named(StyleValues.Paragraph, name.Trim().ToLowerInvariant()) ?? styles.ById(name)?.StyleId?.Value;

    /// <summary>The numbering that a style carries; null for none.</summary>
    public (int Numbering, int Level)? NumberingOf(string styleId)
    {
        var properties = styles.Chain(styles.ById(styleId)).Select(s => s.StyleParagraphProperties?.NumberingProperties).FirstOrDefault(n => n?.NumberingId?.Val is not null);
        return properties is null ? null : (properties.NumberingId!.Val!.Value, properties.NumberingLevelReference?.Val?.Value ?? 0);
    }

    /// <summary>How far from the margin the paragraphs of a style begin, in twentieths of a point.</summary>
    public int IndentOf(string styleId) => int.TryParse(
        styles.Chain(styles.ById(styleId)).Select(s => s.StyleParagraphProperties?.Indentation).Select(i => i?.Left?.Value ?? i?.Start?.Value).FirstOrDefault(v => v is not null),
        System.Globalization.NumberStyles.Integer, System.Globalization.CultureInfo.InvariantCulture, out var indent) ? indent : 0;

    /// <summary>How much room the paragraphs of a style take.</summary>
    public StyleMetrics MetricsOf(string? styleId) => StyleMetrics.Of(styles, styleId);

    /// <summary>Whether a paragraph's style starts a page.</summary>
    public bool StartsPage(Paragraph paragraph) => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value is { } id
        && styles.Chain(styles.ById(id)).Select(s => s.StyleParagraphProperties?.PageBreakBefore).FirstOrDefault(b => b is not null) is { } starts && starts.Val?.Value != false;

    /// <summary>Whether a style, by its id, is one that pieces other than running text are written in.</summary>
    public bool IsOwn(string styleId) => found.ContainsValue(styleId) || NumberingOf(styleId) is not null;

    /// <summary>Whether a style, by its id, is there.</summary>
    public bool Has(string? styleId) => styles.ById(styleId) is not null;

    private string BulletStyle()
    {
        string[] names = ["list bullet", "liste à puces", "puce", "puces", "puce 1", "puce1", "planning puce"];
        return names.Select(n => styles.Named(StyleValues.Paragraph, n)).FirstOrDefault(id => id is not null && NumberingOf(id) is not null)
            ?? styles.Add(AddedStyles.Bullet(BulletNumbering.Add(main)));
    }

    private string Get(string key, Func<string> find)
    {
        if (!found.TryGetValue(key, out var id))
        {
            found[key] = id = find();
        }

        return id;
    }
}

using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Planning.Reporting.Monitoring.Word.Styles;

/// <summary>How much room the paragraphs of a style take.</summary>
/// <param name="Size">The size of the letters, in half points.</param>
/// <param name="Before">The space above, in twentieths of a point.</param>
/// <param name="After">The space below, in twentieths of a point.</param>
/// <param name="Line">The height of a line, in 240ths of its letters' own.</param>
internal readonly record struct StyleMetrics(int Size, int Before, int After, int Line)
{
    private const int Single = 240;

    /// <summary>Those of a style, from it and those it is based on.</summary>
    public static StyleMetrics Of(StyleCatalogue styles, string? styleId)
    {
        var chain = styles.Chain(styles.ById(styleId) ?? styles.Default(StyleValues.Paragraph)).ToList();
        var spacings = chain.Select(s => s.StyleParagraphProperties?.SpacingBetweenLines).Append(styles.Defaults?.ParagraphPropertiesDefault?.ParagraphPropertiesBaseStyle?.SpacingBetweenLines).ToList();
        var size = chain.Select(s => s.StyleRunProperties?.FontSize?.Val?.Value).FirstOrDefault(v => v is not null);
        return new StyleMetrics(Number(size) ?? styles.TextSize, First(s => s?.Before?.Value) ?? 0, First(s => s?.After?.Value) ?? 0, First(s => s?.LineRule?.Value == LineSpacingRuleValues.Exact ? null : s?.Line?.Value) ?? Single);

        int? First(Func<SpacingBetweenLines?, string?> get) => spacings.Select(s => Number(get(s))).FirstOrDefault(n => n is not null);
    }

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;
}

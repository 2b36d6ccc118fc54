using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Planning.Reporting.Monitoring.Word.Styles;

namespace Planning.Reporting.Monitoring.Word.Contents;

/// <summary>The numbers that Word gives to headings, as far as they are figures and letters.</summary>
internal sealed class HeadingNumbers
{
    private readonly Dictionary<Paragraph, string> numbers = [];
    private readonly Dictionary<int, AbstractNum> lists = [];
    private readonly Dictionary<AbstractNum, int[]> counts = [];

    public HeadingNumbers(MainDocumentPart main, TemplateStyles styles)
    {
        if (main.NumberingDefinitionsPart?.Numbering is not { } numbering)
        {
            return;
        }

        var definitions = numbering.Elements<AbstractNum>().Where(a => a.AbstractNumberId is not null).ToDictionary(a => a.AbstractNumberId!.Value);
        foreach (var instance in numbering.Elements<NumberingInstance>())
        {
            if (instance.NumberID?.Value is { } id && instance.AbstractNumId?.Val?.Value is { } list && definitions.TryGetValue(list, out var definition))
            {
                lists[id] = definition;
            }
        }

        foreach (var paragraph in main.Document!.Body!.Descendants<Paragraph>())
        {
            Count(paragraph, styles);
        }
    }

    /// <summary>The number of a heading; empty for one without.</summary>
    public string Of(Paragraph paragraph) => numbers.GetValueOrDefault(paragraph) ?? string.Empty;

    private void Count(Paragraph paragraph, TemplateStyles styles)
    {
        var properties = paragraph.ParagraphProperties;
        var own = properties?.NumberingProperties;
        var fromStyle = properties?.ParagraphStyleId?.Val?.Value is { } id ? styles.NumberingOf(id) : null;
        var number = own?.NumberingId?.Val?.Value ?? fromStyle?.Numbering;
        if (number is null or 0 || !lists.TryGetValue(number.Value, out var list))
        {
            return;
        }

        var level = own?.NumberingLevelReference?.Val?.Value ?? LevelOf(list, properties?.ParagraphStyleId?.Val?.Value) ?? fromStyle?.Level ?? 0;
        var at = counts.TryGetValue(list, out var known) ? known : counts[list] = new int[9];
        level = Math.Clamp(level, 0, at.Length - 1);
        at[level]++;
        Array.Clear(at, level + 1, at.Length - level - 1);
        if (styles.Headings.LevelOf(paragraph) > 0)
        {
            numbers[paragraph] = Text(list, level, at);
        }
    }

    // A list of headings says itself which style each of its levels is of.
    private static int? LevelOf(AbstractNum list, string? style) =>
        style is null ? null : list.Elements<Level>().FirstOrDefault(l => l.ParagraphStyleIdInLevel?.Val?.Value == style)?.LevelIndex?.Value;

    private static string Text(AbstractNum list, int level, int[] counts)
    {
        var text = Definition(list, level)?.LevelText?.Val?.Value ?? string.Empty;
        for (var i = 0; i <= level; i++)
        {
            text = text.Replace($"%{i + 1}", Figure(Definition(list, i), counts[i]), StringComparison.Ordinal);
        }

        return text.Trim();
    }

    private static Level? Definition(AbstractNum list, int level) => list.Elements<Level>().FirstOrDefault(l => l.LevelIndex?.Value == level);

    private static string Figure(Level? level, int count)
    {
        var number = Math.Max(count, 1) + (level?.StartNumberingValue?.Val?.Value ?? 1) - 1;
        var format = level?.NumberingFormat?.Val?.Value ?? NumberFormatValues.Decimal;
        return format == NumberFormatValues.UpperRoman ? Roman(number)
            : format == NumberFormatValues.LowerRoman ? Roman(number).ToLowerInvariant()
            : format == NumberFormatValues.UpperLetter ? Letter(number)
            : format == NumberFormatValues.LowerLetter ? Letter(number).ToLowerInvariant()
            : format == NumberFormatValues.None || format == NumberFormatValues.Bullet ? string.Empty
            : number.ToString(CultureInfo.InvariantCulture);
    }

    private static string Letter(int number) => new((char)('A' + ((number - 1) % 26)), ((number - 1) / 26) + 1);

    private static string Roman(int number)
    {
        (int Value, string Sign)[] signs = [(50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
        var text = string.Empty;
        foreach (var (value, sign) in signs)
        {
            for (; number >= value; number -= value)
            {
                text += sign;
            }
        }

        return text;
    }
}

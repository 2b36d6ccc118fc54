using DocumentFormat.OpenXml.Wordprocessing;

namespace Planning.Reporting.Monitoring.Word.Starter;

/// <summary>The numbers of headings and the sign of lists, in the starter.</summary>
internal static class StarterNumbering
{
    /// <summary>Of headings.</summary>
    public const int Headings = 1;

    /// <summary>Of lists.</summary>
    public const int Bullets = 2;

    private static readonly string[] HeadingTexts = ["%1.", "%1.%2", "%1.%2.%3"];

    public static Numbering All() => new(
        new AbstractNum([new MultiLevelType { Val = MultiLevelValues.Multilevel }, .. HeadingTexts.Select(Heading)]) { AbstractNumberId = 0 },
        new AbstractNum(new MultiLevelType { Val = MultiLevelValues.HybridMultilevel }, new Level(
            new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = NumberFormatValues.Bullet }, new ParagraphStyleIdInLevel { Val = "ListBullet" }, new LevelText { Val = "•" },
            new LevelJustification { Val = LevelJustificationValues.Left }, new PreviousParagraphProperties(new Indentation { Left = "360", Hanging = "260" }))
        { LevelIndex = 0 })
        { AbstractNumberId = 1 },
        new NumberingInstance(new AbstractNumId { Val = 0 }) { NumberID = Headings },
        new NumberingInstance(new AbstractNumId { Val = 1 }) { NumberID = Bullets });

    private static Level Heading(string text, int level) => new(
        new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = NumberFormatValues.Decimal }, new ParagraphStyleIdInLevel { Val = $"Heading{level + 1}" }, new LevelText { Val = text },
        new LevelJustification { Val = LevelJustificationValues.Left }, new PreviousParagraphProperties(new Indentation { Left = "680", Hanging = "680" }))
    { LevelIndex = level };
}

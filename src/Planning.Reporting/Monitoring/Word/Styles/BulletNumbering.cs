using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Planning.Reporting.Monitoring.Word.Styles;

/// <summary>The sign of lists, for a template that has none.</summary>
internal static class BulletNumbering
{
    /// <summary>Adds it; returns its number.</summary>
    public static int Add(MainDocumentPart main)
    {
        var part = main.NumberingDefinitionsPart ?? main.AddNewPart<NumberingDefinitionsPart>("rIdPlanningNumbering");
        var numbering = part.Numbering ??= new Numbering();
        var list = numbering.Elements<AbstractNum>().Select(a => a.AbstractNumberId?.Value ?? 0).DefaultIfEmpty(-1).Max() + 1;
        var number = numbering.Elements<NumberingInstance>().Select(n => n.NumberID?.Value ?? 0).DefaultIfEmpty(0).Max() + 1;
        var level = new Level(
            new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = NumberFormatValues.Bullet }, new LevelText { Val = "•" }, new LevelJustification { Val = LevelJustificationValues.Left },
            new PreviousParagraphProperties(new Indentation { Left = "360", Hanging = "260" }))
        { LevelIndex = 0 };
        var definition = new AbstractNum(new MultiLevelType { Val = MultiLevelValues.HybridMultilevel }, level) { AbstractNumberId = list };

        // The lists come before the numbers that use them.
        if (numbering.Elements<NumberingInstance>().FirstOrDefault() is { } first)
        {
            numbering.InsertBefore(definition, first);
        }
        else
        {
            numbering.Append(definition);
        }

        var instance = new NumberingInstance(new AbstractNumId { Val = list }) { NumberID = number };
        if (numbering.Elements<NumberingInstance>().LastOrDefault() is { } last)
        {
            numbering.InsertAfter(instance, last);
        }
        else
        {
            numbering.InsertAfter(instance, definition);
        }

        return number;
    }
}

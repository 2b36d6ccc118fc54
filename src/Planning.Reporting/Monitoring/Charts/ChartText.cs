using DocumentFormat.OpenXml;
using Planning.Reporting.Checklist;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Planning.Reporting.Monitoring.Charts;

/// <summary>The words of a chart: in the theme's font and its colour of text.</summary>
internal static class ChartText
{
    /// <summary>The size of labels and axes, in hundredths of a point.</summary>
    public const int Plain = 900;

    /// <summary>The size where there are many of them.</summary>
    public const int Small = 750;

    private const int Head = 1100;

    /// <summary>The title of a chart: above it, over nothing.</summary>
    public static C.Title Title(string text) => Of(text, Head, true, null);

    /// <summary>The title of an axis.</summary>
    /// <param name="text">The words.</param>
    /// <param name="isUpright">Whether it runs along an upright axis, from below.</param>
    public static C.Title AxisTitle(string text, bool isUpright) => Of(text, Plain, false, isUpright ? -5400000 : 0);

    /// <summary>How text is set.</summary>
    /// <param name="size">Its size, in hundredths of a point.</param>
    /// <param name="turn">Its angle, in sixty-thousandths of a degree; null to leave it to the reader's program.</param>
    public static C.TextProperties Look(int size, int? turn = null) => new(
        Body(turn), new A.ListStyle(),
        new A.Paragraph(new A.ParagraphProperties(Run<A.DefaultRunProperties>(size, false)), new A.EndParagraphRunProperties { Language = "fr-FR" }));

    /// <summary>The dark grey of text: what the theme says it is, lightened.</summary>
    public static A.SolidFill Ink() => new(new A.SchemeColor(new A.LuminanceModulation { Val = 85000 }, new A.LuminanceOffset { Val = 15000 }) { Val = A.SchemeColorValues.Text1 });

    private static C.Title Of(string text, int size, bool isBold, int? turn) => new(
        new C.ChartText(new C.RichText(
            Body(turn), new A.ListStyle(),
            new A.Paragraph(
                new A.ParagraphProperties(Run<A.DefaultRunProperties>(size, isBold)),
                new A.Run(Run<A.RunProperties>(size, isBold), new A.Text(XmlText.Of(FrenchTypography.Set(text))))))),
        new C.Overlay { Val = false });

    private static A.BodyProperties Body(int? turn) => turn is { } angle ? new A.BodyProperties { Rotation = angle, Vertical = A.TextVerticalValues.Horizontal } : new A.BodyProperties();

    private static T Run<T>(int size, bool isBold)
        where T : A.TextCharacterPropertiesType, new()
    {
        var run = new T { FontSize = size, Bold = isBold, Language = "fr-FR" };
        run.Append(Ink(), new A.LatinFont { Typeface = "+mn-lt" }, new A.EastAsianFont { Typeface = "+mn-ea" }, new A.ComplexScriptFont { Typeface = "+mn-cs" });
        return run;
    }
}

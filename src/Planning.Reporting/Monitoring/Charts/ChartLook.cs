using DocumentFormat.OpenXml;
using Planning.Abstractions.Monitoring;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Planning.Reporting.Monitoring.Charts;

/// <summary>How series look: in the colours of the document's theme, and apart without colour by hatching, dashes and marks.</summary>
internal static class ChartLook
{
    private const int Point = 12700;

    private static readonly A.SchemeColorValues[] Accents =
        [A.SchemeColorValues.Accent1, A.SchemeColorValues.Accent2, A.SchemeColorValues.Accent3, A.SchemeColorValues.Accent4, A.SchemeColorValues.Accent5, A.SchemeColorValues.Accent6];

    /// <summary>The hatching of the bars of each series; null for none. The third is plain and pale: see <see cref="Pale"/>.</summary>
    private static readonly A.PresetPatternValues?[] Hatches =
    [
        null, A.PresetPatternValues.WideUpwardDiagonal, null, A.PresetPatternValues.DarkHorizontal,
        A.PresetPatternValues.LargeGrid, A.PresetPatternValues.DarkDownwardDiagonal, A.PresetPatternValues.DarkVertical, A.PresetPatternValues.SmallConfetti,
    ];

    private const int Pale = 2;

    private static readonly C.MarkerStyleValues[] Marks =
        [C.MarkerStyleValues.Circle, C.MarkerStyleValues.Square, C.MarkerStyleValues.Triangle, C.MarkerStyleValues.X, C.MarkerStyleValues.Plus, C.MarkerStyleValues.Star];

    private static readonly A.PresetLineDashValues[] ComparisonDashes =
        [A.PresetLineDashValues.SystemDot, A.PresetLineDashValues.LargeDashDot, A.PresetLineDashValues.SystemDashDotDot, A.PresetLineDashValues.SystemDash];

    /// <summary>The line of a series; dashed for a target, dotted and thinner for a comparison.</summary>
    public static C.ChartShapeProperties Line(int index, ChartSeriesRole role)
    {
        var line = new A.Outline(
            new A.SolidFill(Colour(index, role)),
            new A.PresetDash
            {
                Val = role switch
                {
                    ChartSeriesRole.Target => A.PresetLineDashValues.Dash,
                    ChartSeriesRole.Comparison => ComparisonDashes[index % ComparisonDashes.Length],
                    _ => A.PresetLineDashValues.Solid,
                },
            },
            new A.Round())
        {
            Width = role == ChartSeriesRole.Observed ? Point * 9 / 4 : Point * 7 / 4,
            CapType = A.LineCapValues.Round,
        };
        return new C.ChartShapeProperties(line);
    }

    /// <summary>The mark of a series' points: hollow for a target, which nobody observed.</summary>
    /// <param name="index">The place of the series, from 0.</param>
    /// <param name="role">What its values are.</param>
    /// <param name="isSmall">Whether points are many.</param>
    public static C.Marker Mark(int index, ChartSeriesRole role, bool isSmall)
    {
        var isTarget = role == ChartSeriesRole.Target;
        return new C.Marker(
            new C.Symbol { Val = isTarget ? C.MarkerStyleValues.Diamond : Marks[index % Marks.Length] },
            new C.Size { Val = (byte)(isSmall ? 5 : isTarget ? 6 : 7) },
            new C.ChartShapeProperties(
                isTarget ? new A.SolidFill(new A.SchemeColor { Val = A.SchemeColorValues.Background1 }) : new A.SolidFill(Colour(index, role)),
                new A.Outline(new A.SolidFill(Colour(index, role))) { Width = Point }));
    }

    /// <summary>The bars of a series, or a slice; hollow and dashed for a target.</summary>
    public static C.ChartShapeProperties Bar(int index, ChartSeriesRole role)
    {
        var outline = new A.Outline(new A.SolidFill(Colour(index, role, isDark: true))) { Width = Point * 3 / 4 };
        if (role == ChartSeriesRole.Target)
        {
            outline.Append(new A.PresetDash { Val = A.PresetLineDashValues.Dash });
            outline.Width = Point * 5 / 4;
            return new C.ChartShapeProperties(new A.NoFill(), outline);
        }

        OpenXmlElement fill = Hatches[index % Hatches.Length] is { } hatch
            ? new A.PatternFill(new A.ForegroundColor(Colour(index, role)), new A.BackgroundColor(new A.SchemeColor { Val = A.SchemeColorValues.Background1 })) { Preset = hatch }
            : new A.SolidFill(index % Hatches.Length == Pale ? Tint(index) : Colour(index, role));
        return new C.ChartShapeProperties(fill, outline);
    }

    /// <summary>A thin grey line, of axes and of the lines behind values.</summary>
    public static C.ChartShapeProperties Thin() => new(
        new A.Outline(new A.SolidFill(new A.SchemeColor(new A.LuminanceModulation { Val = 85000 }) { Val = A.SchemeColorValues.Background1 })) { Width = Point * 3 / 4 });

    private static A.SchemeColor Tint(int index) =>
        new(new A.LuminanceModulation { Val = 40000 }, new A.LuminanceOffset { Val = 60000 }) { Val = Accents[index % Accents.Length] };

    private static A.SchemeColor Colour(int index, ChartSeriesRole role, bool isDark = false)
    {
        if (role == ChartSeriesRole.Target)
        {
            return new A.SchemeColor(new A.LuminanceModulation { Val = 65000 }, new A.LuminanceOffset { Val = 35000 }) { Val = A.SchemeColorValues.Text1 };
        }

        var colour = new A.SchemeColor { Val = Accents[index % Accents.Length] };
        if (isDark || index >= Accents.Length)
        {
            colour.Append(new A.LuminanceModulation { Val = isDark ? 75000 : 60000 });
        }

        return colour;
    }
}

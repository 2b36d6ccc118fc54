using DocumentFormat.OpenXml;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Planning.Reporting.Monitoring.Charts;

/// <summary>Carries to a chart drawn anew what a person changed of the look of the one before: colours, lines, marks, fonts, place of the key.</summary>
internal static class ChartRetouch
{
    /// <summary>Carries the look where both have the same series in the same order; else nothing, since colours would change hands.</summary>
    public static void Carry(C.ChartSpace before, C.ChartSpace after)
    {
        var (old, now) = (Series(before), Series(after));
        if (old.Count == 0 || old.Count > now.Count || old.Zip(now).Any(p => p.First.GetType() != p.Second.GetType() || NameOf(p.First) != NameOf(p.Second)))
        {
            return;
        }

        foreach (var (from, to) in old.Zip(now))
        {
            Replace<C.ChartShapeProperties>(from, to);
            Replace<C.Marker>(from, to);
            Replace<C.Smooth>(from, to);
        }

        if (before.GetFirstChild<C.Chart>()?.GetFirstChild<C.Legend>() is { } legend && after.GetFirstChild<C.Chart>()!.GetFirstChild<C.Legend>() is { } key)
        {
            key.InsertAfterSelf(legend.CloneNode(true));
            key.Remove();
        }

        Replace<C.ShapeProperties>(before, after);
        Replace<C.TextProperties>(before, after);
    }

    private static List<OpenXmlCompositeElement> Series(C.ChartSpace space) =>
        [.. space.Descendants<OpenXmlCompositeElement>().Where(e => e is C.BarChartSeries or C.LineChartSeries or C.PieChartSeries)];

    private static string NameOf(OpenXmlElement series) => series.GetFirstChild<C.SeriesText>()?.Descendants<C.NumericValue>().FirstOrDefault()?.Text ?? string.Empty;

    /// <summary>Puts a part of the old look in the place of the new one's; where the new one has none, its place is not known and nothing is done.</summary>
    private static void Replace<T>(OpenXmlElement from, OpenXmlElement to)
        where T : OpenXmlElement
    {
        if (from.GetFirstChild<T>() is { } old && to.GetFirstChild<T>() is { } now)
        {
            now.InsertAfterSelf(old.CloneNode(true));
            now.Remove();
        }
    }
}

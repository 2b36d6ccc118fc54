using System.Globalization;
using Planning.Abstractions.French;
using Planning.Abstractions.Indicators;

namespace Planning.Host.Web.Evaluation;

/// <summary>A series as a curve, in the units of a drawing of 720 by 260.</summary>
/// <param name="Line">The points of the line.</param>
/// <param name="Dots">The values.</param>
/// <param name="Years">Where the years are written.</param>
/// <param name="Levels">Where the levels are written.</param>
/// <param name="Told">What the curve shows, in a sentence.</param>
internal sealed record SeriesCurve(string Line, IReadOnlyList<(string X, string Y)> Dots, IReadOnlyList<(string X, string Label)> Years, IReadOnlyList<(string Y, string Label)> Levels, string Told)
{
    private const double Left = 80, Right = 690, Top = 20, Bottom = 225;
    private const int MostYears = 10;
    private const int MostLevels = 4;
    private static readonly int[] Steps = [1, 2, 5, 10];

    /// <summary>
    /// The curve of the values that no document contradicts; null where there are not two. A value of ten years and those of single years
    /// do not make one curve: those of the length that most have are drawn.
    /// </summary>
    public static SeriesCurve? Of(IndicatorSeries series)
    {
        var known = series.Points.Where(p => p.Value is not null).GroupBy(p => p.Period.To - p.Period.From).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).ToList();
        var points = known.FirstOrDefault()?.Select(p => (Year: p.Period.To, Value: p.Value!.Value)).OrderBy(p => p.Year).ToList() ?? [];
        if (points.Count < 2)
        {
            return null;
        }

        var others = string.Join(", ", known.Skip(1).SelectMany(g => g).Select(p => p.Period).OrderBy(p => p.From));

        var (first, last) = (points[0].Year, points[^1].Year);
        var (low, high, step) = Bounds(points.Min(p => p.Value), points.Max(p => p.Value));
        string X(int year) => Text(Left + ((Right - Left) * (year - first) / (last - first)));
        string Y(decimal value) => Text(Bottom - ((Bottom - Top) * (double)((value - low) / (high - low))));
        var dots = points.Select(p => (X(p.Year), Y(p.Value))).ToList();
        var every = Math.Max(1, (int)Math.Ceiling(points.Count / (double)MostYears));
        return new SeriesCurve(
            string.Join(' ', dots.Select(d => $"{d.Item1},{d.Item2}")),
            dots,
            [.. points.Where((_, i) => i % every == 0).Select(p => (X(p.Year), p.Year.ToString(CultureInfo.InvariantCulture)))],
            [.. Round(low, high, step).Select(v => (Y(v), FrenchNumber.Of(v)))],
            $"De {FrenchNumber.Of(points[0].Value)} en {first} à {FrenchNumber.Of(points[^1].Value)} en {last} ({series.Unit}).{(others.Length > 0 ? $" D’une autre durée, hors de la courbe : {others}." : string.Empty)}");
    }

    /// <summary>Bounds that fall on levels, with some room; from zero where the values come near it.</summary>
    private static (decimal Low, decimal High, decimal Step) Bounds(decimal low, decimal high)
    {
        var room = high == low ? Math.Max(1, Math.Abs(high) / 10) : (high - low) / 10;
        var floor = low >= 0 && low - room < high / 4 ? 0 : low - room;
        var step = StepOf((high + room - floor) / MostLevels);
        return (Math.Floor(floor / step) * step, Math.Ceiling((high + (room / 2)) / step) * step, step);
    }

    /// <summary>The round step that is next above another: 1, 2 or 5 of some power of ten.</summary>
    private static decimal StepOf(decimal least)
    {
        var power = (decimal)Math.Pow(10, Math.Floor(Math.Log10((double)least)));
        return Steps.Select(n => n * power).First(s => s >= least);
    }

    private static IEnumerable<decimal> Round(decimal low, decimal high, decimal step)
    {
        for (var level = low; level <= high; level += step)
        {
            yield return level;
        }
    }

    private static string Text(double length) => length.ToString("0.#", CultureInfo.InvariantCulture);
}

using Planning.Abstractions.Indicators;
using Planning.Abstractions.Monitoring;
using Planning.Reporting.Checklist;
using Planning.Reporting.Monitoring.Trends;
using Planning.Reporting.Monitoring.Wording;

namespace Planning.Reporting.Monitoring.Composition;

/// <summary>
/// The chart of a whole by its parts, where the store has them for the same period and they do not exceed it: what they leave is shown
/// as not told apart, never spread.
/// </summary>
/// <param name="book">The readings.</param>
/// <param name="references">Numbers the references.</param>
internal sealed class PartsChart(TrendBook book, ReferenceBook references)
{
    private const decimal Excess = 1.005m, Least = 0.005m;
    private const int MostPeriods = 6;
    private const string Rest = "Non ventilé";

    /// <summary>The chart; null where the indicator is no whole or its parts are not known.</summary>
    public ReportChart? Of(string id, IndicatorReading whole)
    {
        var trend = whole.Trend;
        if (whole.Indicator.Parts.Count < 2 || !trend.Nature.AddsUp() || trend.Last is null)
        {
            return null;
        }

        var parts = book.Of(whole.Indicator.Parts).Where(p => p.Indicator.Unit == whole.Indicator.Unit && p.Trend.Reading.Points.Count > 0).ToList();
        var periods = ShownPeriods.Of(trend).Where(p => At(whole, p) is { } all && Holds(all, [.. parts.Select(o => At(o, p)).OfType<TrendPoint>()])).TakeLast(MostPeriods).ToList();
        if (parts.Count < 2 || periods.Count == 0)
        {
            return null;
        }

        parts = [.. parts.Where(p => periods.Exists(o => At(p, o) is { Value: > 0 }))];
        if (parts.Count == 0)
        {
            return null;
        }

        var rest = periods.Select(p => At(whole, p)!.Value - parts.Sum(o => At(o, p)?.Value ?? 0)).ToList();
        var hasRest = periods.Zip(rest).Any(p => p.Second > At(whole, p.First)!.Value * Least);
        return ChartAlternative.Told(periods.Count == 1 ? Single(id, whole, parts, periods[0], hasRest ? rest[0] : null) : Stacked(id, whole, parts, periods, hasRest ? rest : null));
    }

    private ReportChart Single(string id, IndicatorReading whole, List<IndicatorReading> parts, Period period, decimal? rest) => Chart(id, whole, parts, [period]) with
    {
        Form = ChartForm.Parts,
        Categories = [.. parts.Select(p => NameOf(whole, p)), .. rest is null ? [] : new[] { Rest }],
        Series = [new ChartSeries(period.ToString(), ChartSeriesRole.Observed, [.. parts.Select(p => At(p, period)?.Value), .. rest is null ? [] : new[] { rest }])],
    };

    private ReportChart Stacked(string id, IndicatorReading whole, List<IndicatorReading> parts, List<Period> periods, List<decimal>? rest) => Chart(id, whole, parts, periods) with
    {
        Series = [.. parts.Select(p => new ChartSeries(NameOf(whole, p), ChartSeriesRole.Observed, [.. periods.Select(o => At(p, o)?.Value)])),
            .. rest is null ? [] : new[] { new ChartSeries(Rest, ChartSeriesRole.Observed, [.. rest.Select(r => (decimal?)Math.Max(0, r))]) }],
    };

    private ReportChart Chart(string id, IndicatorReading whole, List<IndicatorReading> parts, List<Period> periods)
    {
        var last = periods[^1];
        var (all, greatest) = (At(whole, last)!, parts.MaxBy(p => At(p, last)?.Value ?? 0)!);
        var drawn = parts.Prepend(whole).SelectMany(p => periods.Select(o => At(p, o)).OfType<TrendPoint>()).ToList();
        var share = all.Value > 0 ? (At(greatest, last)?.Value ?? 0) / all.Value * 100 : 0;
        return new ReportChart
        {
            Id = id,
            Indicator = whole.Indicator.Id,
            Form = ChartForm.StackedBars,
            Caption = $"Répartition {IndicatorPhrase.Of(whole.Indicator).Of}, {new Period(periods[0].From, last.To)}",
            Title = FrenchTypography.Set($"{NameOf(whole, greatest)} : {Figures.Number(share, 0)}{Figures.Space}% {IndicatorPhrase.Of(whole.Indicator).Of} {PeriodWords.In(last)}"),
            Alternative = string.Empty,
            Source = SourceLine.Of(drawn),
            References = [.. drawn.SelectMany(references.Of).Distinct()],
            Unit = UnitWords.Of(whole.Indicator.Unit),
            Decimals = Precision.Of(parts.SelectMany(p => periods.Select(o => At(p, o)?.Value ?? 0))),
            Categories = [.. periods.Select(p => p.ToString())],
            Series = [],
        };
    }

    private static bool Holds(TrendPoint whole, List<TrendPoint> parts) =>
        parts.Count > 1 && whole.Value > 0 && parts.TrueForAll(p => p.Value >= 0 && p.Unit == whole.Unit) && parts.Sum(p => p.Value) <= whole.Value * Excess;

    private static TrendPoint? At(IndicatorReading reading, Period period) => reading.Trend.Reading.Points.FirstOrDefault(p => p.Period == period);

    /// <summary>The name of a part, without what it has in common with the whole's ("Émissions de gaz à effet de serre du résidentiel" is "résidentiel").</summary>
    private static string NameOf(IndicatorReading whole, IndicatorReading part)
    {
        var name = part.Indicator.Name;
        if (!name.StartsWith(whole.Indicator.Name, StringComparison.OrdinalIgnoreCase))
        {
            return FrenchTypography.Set(name);
        }

        var own = name[whole.Indicator.Name.Length..].Trim();
        foreach (var article in new[] { "du ", "de la ", "de l'", "de l’", "des ", "pour l'", "pour l’", "pour la ", "pour le ", "pour les " })
        {
            if (own.StartsWith(article, StringComparison.OrdinalIgnoreCase))
            {
                own = own[article.Length..];
                break;
            }
        }

        return FrenchTypography.Set(PeriodWords.Capital(own));
    }
}

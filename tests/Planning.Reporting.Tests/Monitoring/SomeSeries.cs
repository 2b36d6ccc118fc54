using Planning.Abstractions.Documents;
using Planning.Abstractions.Indicators;

namespace Planning.Reporting.Tests.Monitoring;

/// <summary>Series, indicators and observations, made on the spot.</summary>
internal static class SomeSeries
{
    public static readonly Territory Own = new("Communauté d'agglomération de Sarvelle", "200000008");

    private static readonly DateTimeOffset Day = new(2026, 1, 5, 10, 0, 0, TimeSpan.Zero);

    public static Indicator Indicator(string id, string name, string unit, IndicatorDirection direction = IndicatorDirection.Neutral, bool interval = false, string source = "Insee RP", params string[] parts) => new()
    {
        Id = id,
        Theme = "essai",
        Name = name,
        Definition = name,
        Unit = unit,
        Direction = direction,
        AllowsInterval = interval,
        Source = source,
        Frequency = "annuelle",
        Parts = parts,
    };

    /// <summary>A series of values of single years, all from one document.</summary>
    public static IndicatorSeries Yearly(Indicator indicator, Territory territory, params (int Year, decimal Value)[] values) =>
        Of(indicator, territory, [.. values.Select(v => Point(indicator, territory, new Period(v.Year), v.Value))]);

    public static IndicatorSeries Of(Indicator indicator, Territory territory, params IReadOnlyList<SeriesPoint> points) =>
        new() { Indicator = indicator.Id, Territory = territory, Unit = indicator.Unit, Points = points };

    public static SeriesPoint Point(Indicator indicator, Territory territory, Period period, params decimal[] values) =>
        new() { Period = period, Kept = [.. values.Select((v, i) => Observed(indicator, territory, period, v, file: i == 0 ? "Observatoire 2025.pdf" : $"Bilan {i}.pdf"))] };

    public static RecordedObservation Observed(
        Indicator indicator, Territory territory, Period period, decimal value, bool reviewed = true, bool provisional = false, string file = "Observatoire 2025.pdf", string? unit = null) => new()
        {
            Id = IdOf($"{indicator.Id}|{territory.Name}|{period}|{file}"),
            By = "essai",
            At = Day,
            Reviews = reviewed ? [new ObservationReview { Status = ObservationStatus.Validated, By = "relectrice", At = Day }] : [],
            Observation = new Observation
            {
                Indicator = indicator.Id,
                Value = value,
                Unit = unit ?? indicator.Unit,
                AsWritten = string.Empty,
                UnitAsWritten = string.Empty,
                Territory = territory,
                Period = period,
                IsProvisional = provisional,
                Confidence = 1,
                Reasons = [],
                Source = new ObservationSource
                {
                    File = $"sources/{file}",
                    Hash = file,
                    Method = ObservationMethod.Table,
                    Context = $"Tableau de bord – {indicator.Name}",
                    RowHeads = [territory.Name],
                    ColumnHeads = [period.ToString()],
                    Location = new Location { HeadingPath = [], Page = 12 },
                },
            },
        };

    private static long IdOf(string key) => key.Aggregate(17L, (hash, sign) => unchecked((hash * 31) + sign) & 0xFFFFFFFFFFFF);
}

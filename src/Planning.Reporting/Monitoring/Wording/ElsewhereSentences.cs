using Planning.Abstractions.Indicators;
using Planning.Reporting.Monitoring.Trends;

namespace Planning.Reporting.Monitoring.Wording;

/// <summary>Where other territories stand on the way to the targets that the plan sets for them: a sentence each, of many the first ones.</summary>
internal static class ElsewhereSentences
{
    private const int Most = 12;

    /// <summary>The sentences.</summary>
    public static IEnumerable<SentenceDraft> Of(Trend trend, IReadOnlyList<(Territory Territory, TargetReading Target)> elsewhere)
    {
        foreach (var (territory, reading) in elsewhere.Take(Most))
        {
            var target = reading.Target;
            var clause = reading.Doubt == TargetDoubt.None
                ? StandingWords.Of(trend, reading)
                : $"la cible de {UnitWords.Value(target.Value, Precision.Of(target.Value), trend.Indicator.Unit)} en {PeriodWords.Year(target.Year)} ne peut pas être évaluée : {Why(trend, reading)}";
            var points = reading.Doubt != TargetDoubt.None ? [] : reading.Total?.Points ?? (reading.Last is { } last ? [last] : []);
            yield return SentenceDraft.On($"Pour {territory.Name}{ValueOf(trend, reading)}, {clause}.", points) with { Targets = [target] };
        }

        if (elsewhere.Count > Most)
        {
            yield return new SentenceDraft($"{Figures.Number(elsewhere.Count - Most, 0)} autres territoires ont une cible que ce paragraphe ne reprend pas.");
        }
    }

    private static string Why(Trend trend, TargetReading reading) =>
        reading.Doubt == TargetDoubt.NoValue ? $"aucune valeur de ce territoire n'est gardée jusqu'en {PeriodWords.Year(trend.Period.To)}" : TargetDoubts.Of(reading);

    private static string ValueOf(Trend trend, TargetReading reading) => reading switch
    {
        { Doubt: not TargetDoubt.None } => string.Empty,
        { Total: { } total } => $" ({UnitWords.Value(total.Sum, total.Decimals, trend.Indicator.Unit)} {PeriodWords.Through(total.From, total.To)})",
        { Last: { } last } => $" ({UnitWords.Value(last.Value, last.Decimals, last.Unit)} {PeriodWords.In(last.Period)})",
        _ => string.Empty,
    };
}

using Planning.Reporting.Monitoring.Trends;

namespace Planning.Reporting.Monitoring.Wording;

/// <summary>A standing in one clause, for who reads only the summary.</summary>
internal static class StandingWords
{
    /// <summary>The clause, without capital or full stop ("en retard sur la cible de 20 ha en 2030").</summary>
    public static string Of(Trend trend, TargetReading reading)
    {
        var target = reading.Target;
        var aim = UnitWords.Value(target.Value, Precision.Of(target.Value), trend.Indicator.Unit);
        var end = PeriodWords.Year(target.Year);
        if (target.IsCumulative && target.BaselineYear is { } start)
        {
            var name = $"{(reading.Way < 0 ? "le plafond" : "l'objectif")} de {aim} de {PeriodWords.Year(start)} à {end}";
            return reading.Standing switch
            {
                TargetStanding.Reached => reading.Way < 0 ? $"{name} est respecté" : $"{name} est atteint",
                TargetStanding.Missed => reading.Way < 0 ? $"{name} est dépassé" : $"{name} n'est pas atteint",
                TargetStanding.OutOfReach => reading.Way < 0 ? $"{name} est déjà dépassé" : $"{name} est hors de portée au rythme observé",
                _ => $"le territoire est {Place(reading.Standing)} {(reading.Way < 0 ? "du plafond" : "de l'objectif")} de {aim} de {PeriodWords.Year(start)} à {end}",
            };
        }

        return reading.Standing switch
        {
            TargetStanding.Reached or TargetStanding.Missed when reading.IsBeforeTerm =>
                $"la cible de {aim} en {end} {(reading.Standing == TargetStanding.Reached ? "était atteinte" : "n'était pas atteinte")} {PeriodWords.In(reading.Last!.Period)}, dernière valeur connue avant ce terme",
            TargetStanding.Reached => $"la cible de {aim} en {end} est atteinte",
            TargetStanding.Missed => $"la cible de {aim} en {end} n'est pas atteinte",
            TargetStanding.OutOfReach => $"la cible de {aim} en {end} est hors de portée au rythme observé",
            _ => $"le territoire est {Place(reading.Standing)} de la cible de {aim} en {end}",
        };
    }

    private static string Place(TargetStanding standing) => standing switch
    {
        TargetStanding.Ahead => "en avance sur la trajectoire",
        TargetStanding.OnPath => "sur la trajectoire",
        _ => "en retard sur la trajectoire",
    };
}

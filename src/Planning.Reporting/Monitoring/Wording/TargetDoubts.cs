using Planning.Reporting.Monitoring.Trends;

namespace Planning.Reporting.Monitoring.Wording;

/// <summary>Why a target cannot be judged, as a phrase.</summary>
internal static class TargetDoubts
{
    /// <summary>The phrase, without capital or full stop.</summary>
    public static string Of(TargetReading reading) => reading.Doubt switch
    {
        TargetDoubt.NoValue => "aucune valeur n'est connue sur la période",
        TargetDoubt.NoValueByTerm => $"aucune valeur n'est connue pour {PeriodWords.Year(reading.Target.Year)}, son terme{(reading.Target.BaselineYear is { } from ? $", ni depuis {PeriodWords.Year(from)}" : ", ni avant")}",
        TargetDoubt.OtherUnit => $"les valeurs sont en {UnitWords.Of(reading.Last!.Unit)}, une autre unité que la sienne",
        TargetDoubt.NoBaselineYear => "le plan ne dit pas de quelle année il part",
        TargetDoubt.NoBaselineValue => $"la valeur de départ, celle de {PeriodWords.Year(reading.Target.BaselineYear!.Value)}, n'est pas connue",
        TargetDoubt.NothingSince => $"aucune valeur n'est postérieure à l'année de départ, {PeriodWords.Year(reading.Target.BaselineYear!.Value)}",
        TargetDoubt.BrokenSeries => "une rupture de série sépare les valeurs de l'année de départ",
        TargetDoubt.MissingYears => $"il manque les premières années depuis {PeriodWords.Year(reading.Target.BaselineYear!.Value)}",
        TargetDoubt.SeveralYears => "les valeurs portent sur plusieurs années ensemble, et la cible sur une seule",
        _ => "ni le plan ni l'indicateur ne disent dans quel sens aller, faute d'une valeur de départ",
    };
}

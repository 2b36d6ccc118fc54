using Planning.Reporting.Checklist;
using Planning.Reporting.Monitoring.Trends;
using Planning.Reporting.Monitoring.Wording;

namespace Planning.Reporting.Monitoring.Composition;

/// <summary>Says how values were kept, left and joined: what was done in this report, then the rules that were followed.</summary>
/// <param name="draft">The report, once its sections are composed.</param>
internal sealed class MethodChoices(ReportDraft draft)
{
    /// <summary>The sentences.</summary>
    public IReadOnlyList<string> All() => [.. Done().Concat(Rules()).Select(FrenchTypography.Set)];

    private IEnumerable<string> Done()
    {
        var readings = draft.Trends.Of(draft.Asked).ToList();
        var trends = readings.Select(r => r.Trend).ToList();
        return Reviewed(trends).Concat(Doubtful(trends)).Concat(Cuts(trends)).Concat(Territories(readings));
    }

    private IEnumerable<string> Reviewed(List<Trend> trends)
    {
        var left = trends.Sum(t => t.Reading.Unreviewed.Count);
        if (draft.Ground.OnlyReviewed)
        {
            yield return left == 0 ? "Seules les valeurs relues par une personne sont employées ; aucune n'a été laissée de côté."
                : left == 1 ? "Seules les valeurs relues par une personne sont employées : une valeur non relue est laissée de côté."
                : $"Seules les valeurs relues par une personne sont employées : {Figures.Number(left, 0)} valeurs non relues sont laissées de côté.";
            yield break;
        }

        var shown = trends.SelectMany(t => t.InPeriod).ToList();
        var open = shown.Count(p => !p.IsReviewed);
        if (open > 0)
        {
            yield return open == shown.Count ? "Aucune des valeurs employées n'a encore été relue par une personne : toutes sont marquées comme telles dans les tableaux et les références."
                : open == 1 ? "Une valeur employée n'a pas encore été relue par une personne : elle est marquée comme telle."
                : $"{Figures.Number(open, 0)} valeurs employées n'ont pas encore été relues par une personne : elles sont marquées comme telles.";
        }
    }

    private static IEnumerable<string> Doubtful(List<Trend> trends)
    {
        var conflicts = trends.Where(t => t.Reading.Conflicts.Count > 0).ToList();
        if (conflicts.Count > 0)
        {
            yield return $"Là où des documents se contredisent, aucune valeur n'est retenue ni moyennée : {WordList.Of([.. conflicts.Select(t => $"{t.Indicator.Name} ({PeriodWords.List(t.Reading.Conflicts.Select(c => c.Period))})")], "autres indicateurs")}.";
        }

        var provisional = trends.Where(t => t.InPeriod.Any(p => p.IsProvisional)).ToList();
        if (provisional.Count > 0)
        {
            yield return $"Des valeurs provisoires sont employées et signalées : {WordList.Of([.. provisional.Select(t => $"{t.Indicator.Name} ({PeriodWords.List(t.InPeriod.Where(p => p.IsProvisional).Select(p => p.Period))})")], "autres indicateurs")}.";
        }
    }

    private IEnumerable<string> Cuts(List<Trend> trends)
    {
        foreach (var cut in trends.SelectMany(t => t.Cuts.Where(c => t.Points.Any(p => p.Period.From < c.Year) && t.Points.Any(p => p.Period.From >= c.Year)).Select(c => (t.Indicator.Name, c.Year, c.Reason))).Distinct())
        {
            yield return $"{cut.Name} : rien n'est comparé de part et d'autre de {PeriodWords.Year(cut.Year)} ({cut.Reason}).";
        }

        foreach (var merger in draft.Ground.FollowUp.Mergers)
        {
            yield return $"{merger.Into}, depuis {PeriodWords.Year(merger.Year)}, réunit {WordList.Of(merger.From)} : les quantités d'avant sont leur somme quand chaque commune a une valeur ; les parts, moyennes et densités ne sont pas recalculées.";
        }
    }

    private IEnumerable<string> Territories(List<IndicatorReading> readings)
    {
        var known = readings.SelectMany(r => r.Compared).Select(c => c.Territory).Distinct().ToList();
        var unknown = draft.Ground.FollowUp.Comparisons.Where(c => !known.Exists(t => t.IsCalled(c))).ToList();
        if (unknown.Count > 0)
        {
            yield return $"La base n'a aucune valeur, pour les indicateurs de ce rapport, de {(unknown.Count == 1 ? "ce territoire" : "ces territoires")} à comparer : {WordList.Of(unknown)}.";
        }

        if (readings.Sum(r => r.Unnamed) is > 0 and var unnamed)
        {
            yield return unnamed == 1 ? "Une série ne nomme pas son territoire : elle n'est pas reprise." : $"{Figures.Number(unnamed, 0)} séries ne nomment pas leur territoire : elles ne sont pas reprises.";
        }

        if (readings.Max(r => (int?)r.Left) is > 0 and var left)
        {
            yield return $"La base a des valeurs d'autres territoires que ceux à comparer, jusqu'à {Figures.Number(left, 0)} pour un indicateur : elles ne sont pas reprises.";
        }
    }

    private static IEnumerable<string> Rules()
    {
        yield return "Une valeur validée ou corrigée par une personne l'emporte sur une valeur seulement lue.";
        yield return $"« Stable » se dit d'une évolution de moins de {Figures.Number(Change.StablePercent, 0)} %, ou de moins de {Figures.Number(Change.StablePoints, 1)} point pour une part, si c'est aussi moins de {Figures.Number(Change.StableShare, 0)} % de cette part.";
        yield return $"La trajectoire du plan est une droite de la valeur de départ à la cible ; le territoire est dessus quand il s'en écarte de moins de {Figures.Number(TargetReading.Tolerance, 0)} % du chemin entier et, pour un total, de {Figures.Number(TargetReading.SumTolerance, 0)} % de ce qui était attendu à cette date.";
        yield return $"Une cible est dite hors de portée quand il faudrait aller plus de {Figures.Number(TargetReading.Unreasonable, 0)} fois plus vite que depuis le départ, quand rien n'y mène à mi-parcours, ou quand un plafond est dépassé.";
        yield return "Une période « 2011-2021 » compte dix années, de 2011 à 2020 : les valeurs annuelles s'additionnent de même jusqu'au terme d'un plafond ou d'un objectif. « 2011-2020 » en compte dix aussi : une période compte ses deux bornes quand la suivante commence l'année d'après, ou, seule, quand elles font un nombre rond d'années (cinq, dix, quinze). Pour un niveau, l'évolution de 2011 à 2020 se compte sur neuf ans.";
        yield return "Les évolutions des parts sont en points ; aucune évolution en pourcentage n'est calculée depuis une valeur nulle ou négative.";
        yield return "Les rangs comparent des valeurs de la même période, ou, pour ce qui croît avec la taille d'un territoire, des évolutions entre les mêmes années.";
    }
}

using Planning.Reporting.Monitoring.Trends;

namespace Planning.Reporting.Monitoring.Wording;

/// <summary>Where the territory stands on the way to a sum that the plan allows, or wants, over some years.</summary>
/// <param name="chooser">Varies the sentences.</param>
internal sealed class CumulativeSentences(PhraseChooser chooser)
{
    /// <summary>The sentences.</summary>
    public IEnumerable<SentenceDraft> Of(string key, Trend trend, TargetReading reading)
    {
        var (target, total, amounts) = (reading.Target, reading.Total!, Amounts.Of(trend, IndicatorPhrase.Of(trend.Indicator)));
        var (start, end) = (PeriodWords.Year(target.BaselineYear!.Value), PeriodWords.Year(target.Year));
        var aim = UnitWords.Value(target.Value, Precision.Of(target.Value), trend.Indicator.Unit);
        var sum = amounts.Value(total.Sum, total.Decimals);
        var isCeiling = reading.Way < 0;
        var share = target.Value > 0 ? $", soit {Figures.Number(total.Sum / target.Value * 100, 0)}{Figures.Space}% {(isCeiling ? "du plafond" : "de l'objectif")} pour {Elapsed(reading)}" : string.Empty;
        yield return Drafted(
            chooser.Choose(
                key,
                $"Le plan {(isCeiling ? "admet au plus" : "vise")} {aim} de {start} à {end} : le total {PeriodWords.Through(total.From, total.To)} est de {sum}{share}.",
                $"{(isCeiling ? "Le plafond" : "L'objectif")} du plan est de {aim} de {start} à {end} ; le total atteint {sum} {PeriodWords.Through(total.From, total.To)}{share}."),
            reading);
        yield return Drafted(chooser.Choose($"{key} rythme", Standings(trend, reading, isCeiling)), reading);
    }

    private static string Elapsed(TargetReading reading)
    {
        var (done, all) = (reading.Year!.Value - reading.Target.BaselineYear!.Value, reading.Target.Year - reading.Target.BaselineYear.Value);
        return done == 1 ? $"la première année sur {all}" : $"{done} années sur {all}";
    }

    private static string[] Standings(Trend trend, TargetReading reading, bool isCeiling)
    {
        var (target, total, amounts) = (reading.Target, reading.Total!, Amounts.Of(trend, IndicatorPhrase.Of(trend.Indicator)));
        var seen = amounts.Mean(total.Mean, total.Decimals);
        var end = PeriodWords.Year(target.Year);
        var left = target.Value - total.Sum;
        var needed = reading.PaceNeeded is { } pace ? amounts.Mean(pace, total.Decimals) : string.Empty;
        var rest = UnitWords.Value(Math.Abs(left), Math.Max(total.Decimals, Precision.Of(target.Value)), trend.Indicator.Unit);
        var pacing = isCeiling ? $"il reste {rest} jusqu'en {end}, soit {needed} par an, contre {seen} par an jusqu'ici" : $"il manque {rest} d'ici à {end}, soit {needed} par an, contre {seen} par an jusqu'ici";
        return reading.Standing switch
        {
            TargetStanding.Reached when isCeiling => [$"Le plafond est respecté au terme fixé, {end}.", $"Au terme fixé, {end}, le plafond est respecté."],
            TargetStanding.Reached => ["L'objectif est atteint.", "Cet objectif est atteint."],
            TargetStanding.Missed when isCeiling => [$"Le plafond est dépassé de {rest} au terme fixé, {end}.", $"Au terme fixé, {end}, le plafond est dépassé de {rest}."],
            TargetStanding.Missed => [$"Au terme fixé, {end}, il manque {rest}.", $"L'objectif n'est pas atteint au terme fixé, {end} : il manque {rest}."],
            TargetStanding.OutOfReach when isCeiling => [$"Le plafond est déjà dépassé de {rest}, avant son terme de {end}.", $"Avant son terme de {end}, le plafond est déjà dépassé de {rest}."],
            TargetStanding.OutOfReach => [$"Au rythme observé, l'objectif est hors de portée : {pacing}.", $"L'objectif est hors de portée au rythme observé : {pacing}."],
            TargetStanding.Ahead => [$"Le territoire est en avance sur la trajectoire : {pacing}.", $"Par rapport à une trajectoire régulière, le territoire est en avance : {pacing}."],
            TargetStanding.OnPath => [$"Le territoire est sur la trajectoire : {pacing}.", $"Ce total est sur la trajectoire : {pacing}."],
            _ => [$"Le territoire est en retard sur la trajectoire : {pacing}.", $"Par rapport à une trajectoire régulière, le territoire est en retard : {pacing}."],
        };
    }

    private static SentenceDraft Drafted(string text, TargetReading reading) => SentenceDraft.On(text, reading.Total!.Points) with { Targets = [reading.Target] };
}

using Planning.Reporting.Monitoring.Plans;
using Planning.Reporting.Monitoring.Trends;

namespace Planning.Reporting.Monitoring.Wording;

/// <summary>Where the territory stands on the way to a level that the plan aims at.</summary>
/// <param name="chooser">Varies the sentences.</param>
internal sealed class TargetSentences(PhraseChooser chooser)
{
    private readonly CumulativeSentences sums = new(chooser);

    /// <summary>The sentences on one target.</summary>
    public IEnumerable<SentenceDraft> Of(Trend trend, TargetReading reading)
    {
        var key = $"{trend.Indicator.Id} cible {reading.Target.Year}";
        if (reading.Doubt != TargetDoubt.None)
        {
            yield return Doubtful(key, trend, reading);
        }
        else if (reading.Target.IsCumulative)
        {
            foreach (var sentence in sums.Of(key, trend, reading))
            {
                yield return sentence;
            }
        }
        else
        {
            yield return Drafted(Standing(key, trend, reading), reading);
            if (reading.Standing is TargetStanding.Behind or TargetStanding.OutOfReach)
            {
                yield return Drafted(Needed(key, trend, reading), reading);
            }
        }
    }

    private string Standing(string key, Trend trend, TargetReading reading)
    {
        var (target, last, unit) = (reading.Target, reading.Last!, trend.Indicator.Unit);
        var decimals = Math.Max(last.Decimals, trend.Nature == IndicatorNature.Share ? trend.Decimals : 0);
        var (aim, value) = (UnitWords.Value(target.Value, Precision.Of(target.Value), unit), Amounts.Of(trend, IndicatorPhrase.Of(trend.Indicator)).Value(last.Value, decimals));
        var year = PeriodWords.Year(target.Year);
        if (reading.IsBeforeTerm)
        {
            var was = reading.Standing == TargetStanding.Reached ? "était atteinte" : "n'était pas atteinte";
            return chooser.Choose(
                key,
                $"La cible de {aim} fixée pour {year} {was} {PeriodWords.In(last.Period)}, dernière valeur connue avant ce terme : {value}.",
                $"À la dernière valeur connue avant {year}, celle {PeriodWords.Of(last.Period)} ({value}), la cible de {aim} {was}.");
        }

        if (reading.Standing is TargetStanding.Reached or TargetStanding.Missed)
        {
            var isThere = reading.Standing == TargetStanding.Reached;
            return chooser.Choose(
                key,
                $"La cible de {aim} fixée pour {year} {(isThere ? "est atteinte" : "n'est pas atteinte")} : la valeur de {last.Period} est de {value}.",
                $"Avec {value} {PeriodWords.In(last.Period)}, la cible de {aim} fixée pour {year} {(isThere ? "est atteinte" : "n'est pas atteinte")}.");
        }

        var path = $"qui demande {UnitWords.Value(reading.Expected!.Value, decimals, unit)} à cette date";
        var standing = reading.Standing switch
        {
            TargetStanding.Ahead => $"en avance sur la trajectoire, {path}",
            TargetStanding.OnPath => $"sur la trajectoire, {path}",
            _ => $"en retard sur la trajectoire, {path}",
        };
        return chooser.Choose(
            key,
            $"Le plan vise {aim} en {year} : avec {value} {PeriodWords.In(last.Period)}, le territoire est {standing}.",
            $"Par rapport à la cible de {aim} en {year}, le territoire est {PeriodWords.In(last.Period)} {standing}.",
            $"La cible du plan est de {aim} en {year} ; le territoire est {PeriodWords.In(last.Period)} {standing}.");
    }

    private string Needed(string key, Trend trend, TargetReading reading)
    {
        var decimals = Figures.MeanDecimals(reading.PaceNeeded!.Value, reading.Last!.Decimals);
        var (needed, seen) = (Pace(trend, reading.PaceNeeded.Value, decimals), Pace(trend, reading.PaceSeen!.Value, decimals));
        var (since, year) = (PeriodWords.Year(reading.Target.BaselineYear!.Value), PeriodWords.Year(reading.Target.Year));
        var isNone = Precision.Round(reading.PaceSeen.Value, decimals) == 0;
        var observed = isNone ? $"alors que la valeur est restée la même depuis {since}" : $"contre {seen} par an depuis {since}";
        return reading.Standing == TargetStanding.OutOfReach
            ? chooser.Choose(
                $"{key} rythme",
                $"Au rythme observé, elle est hors de portée : il faudrait {needed} par an jusqu'en {year}, {observed}.",
                $"La cible est hors de portée au rythme observé : il faudrait {needed} par an jusqu'en {year}, {observed}.")
            : chooser.Choose(
                $"{key} rythme",
                $"Pour l'atteindre, il faudrait {needed} par an jusqu'en {year}, {observed}.",
                $"Il faudrait désormais {needed} par an jusqu'en {year}, {observed}.");
    }

    private static string Pace(Trend trend, decimal pace, int decimals)
    {
        var amount = Amounts.Of(trend, IndicatorPhrase.Of(trend.Indicator)).Amount(pace, decimals);
        return $"{amount} de {(pace > 0 ? "plus" : "moins")}";
    }

    private SentenceDraft Doubtful(string key, Trend trend, TargetReading reading)
    {
        var target = reading.Target;
        var aim = UnitWords.Value(target.Value, Precision.Of(target.Value), trend.Indicator.Unit);
        var why = TargetDoubts.Of(reading);
        var span = target.IsCumulative && target.BaselineYear is { } start ? $"{aim} de {PeriodWords.Year(start)} à {PeriodWords.Year(target.Year)}" : $"{aim} en {PeriodWords.Year(target.Year)}";
        return Drafted(
            chooser.Choose(
                key,
                $"La cible du plan ({span}) ne peut pas être évaluée : {why}.",
                $"Le plan vise {span} ; sa progression ne peut pas être dite : {why}."),
            reading);
    }

    private static SentenceDraft Drafted(string text, TargetReading reading) =>
        SentenceDraft.On(text, new[] { reading.BaselinePoint, reading.Last }.OfType<TrendPoint>()) with { Targets = [reading.Target] };
}

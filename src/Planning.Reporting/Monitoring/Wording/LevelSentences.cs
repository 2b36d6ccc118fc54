using Planning.Reporting.Monitoring.Trends;

namespace Planning.Reporting.Monitoring.Wording;

/// <summary>What a level is, how it changed, at what pace, and where it turned.</summary>
/// <param name="chooser">Varies the sentences.</param>
internal sealed class LevelSentences(PhraseChooser chooser)
{
    /// <summary>The sentences, the change first.</summary>
    public IEnumerable<SentenceDraft> Of(Trend trend, NounPhrase subject)
    {
        if (trend.Change is not { } change)
        {
            yield return Single(trend, subject);
            yield break;
        }

        yield return SentenceDraft.On(change.IsStable ? Stable(trend, change, subject) : Moving(trend, change, subject), change.From, change.To);
        if (!change.IsStable && Pace(trend, change, subject) is { } pace)
        {
            yield return SentenceDraft.On(pace, change.From, change.To);
        }

        if (Turn(trend, change, subject) is { } turn)
        {
            yield return turn;
        }
    }

    private SentenceDraft Single(Trend trend, NounPhrase subject)
    {
        var last = trend.Last!;
        var (value, when) = (Amounts.Of(trend, subject).Value(last.Value, last.Decimals), PeriodWords.In(last.Period));
        var be = subject.Verb("s'établit", "s'établissent");
        return SentenceDraft.On(
            chooser.Choose(
                $"{trend.Indicator.Id} seul",
                $"{subject.Subject} {be} à {value} {when} ; faute d'une autre valeur comparable, {subject.Verb("son", "leur")} évolution ne peut pas être dite.",
                $"{PeriodWords.Capital(when)}, {subject.Definite} {be} à {value} ; aucune autre valeur comparable ne permet d'en dire l'évolution.",
                $"Une seule valeur comparable est connue : {subject.Definite} {be} à {value} {when}."),
            last);
    }

    private string Moving(Trend trend, Change change, NounPhrase subject)
    {
        var words = new ChangeWords(change, Amounts.Of(trend, subject));
        var (from, to) = (PeriodWords.In(change.From.Period), PeriodWords.In(change.To.Period));
        var between = PeriodWords.Between(change.From.Period, change.To.Period);
        var isShare = change.Nature == IndicatorNature.Share;
        var result = isShare ? $"{words.Amount} de {words.MoreOrLess}" : $"{words.Move} de {words.Amount}{words.InBrackets}";
        var verb = isShare
            ? change.Difference > 0 ? subject.Verb("gagne", "gagnent") : subject.Verb("perd", "perdent")
            : change.Difference > 0 ? subject.Verb("augmente de", "augmentent de") : subject.Verb("diminue de", "diminuent de");
        return chooser.Choose(
            $"{trend.Indicator.Id} évolution",
            $"{subject.Subject} {subject.Verb("passe", "passent")} de {words.FirstShort} {from} à {words.Last} {to}, soit {result}.",
            $"{PeriodWords.Capital(between)}, {subject.Definite} {verb} {words.Amount}{words.InBrackets}, de {words.FirstShort} à {words.Last}.",
            $"{PeriodWords.Capital(to)}, {subject.Definite} {subject.Verb("s'établit", "s'établissent")} à {words.Last}, contre {words.FirstShort} {from}, soit {result}.");
    }

    private string Stable(Trend trend, Change change, NounPhrase subject)
    {
        var words = new ChangeWords(change, Amounts.Of(trend, subject));
        var (from, to) = (PeriodWords.In(change.From.Period), PeriodWords.In(change.To.Period));
        var between = PeriodWords.Between(change.From.Period, change.To.Period);
        return change.Difference == 0
            ? chooser.Choose(
                $"{trend.Indicator.Id} stable",
                $"{subject.Subject} {subject.Verb("est", "sont")} au même niveau {from} et {to} : {words.Last}.",
                $"{PeriodWords.Capital(to)} comme {from}, {subject.Definite} {subject.Verb("s'établit", "s'établissent")} à {words.Last}.")
            : chooser.Choose(
                $"{trend.Indicator.Id} stable",
                $"{subject.Subject} {subject.Verb("est stable", "sont stables")} {between} : {words.FirstShort}, puis {words.Last}.",
                $"{PeriodWords.Capital(between)}, {subject.Definite} {subject.Verb("reste stable", "restent stables")} : {words.FirstShort}, puis {words.Last}.");
    }

    private string? Pace(Trend trend, Change change, NounPhrase subject)
    {
        if (change.Years < 2 || change.From.IsInterval)
        {
            return null;
        }

        var words = new ChangeWords(change, Amounts.Of(trend, subject));
        var decimals = Figures.MeanDecimals(change.PerYear, change.Decimals);
        if (Precision.Round(change.PerYear, decimals) == 0)
        {
            return null;
        }

        var mean = $"{Amounts.Of(trend, subject).Amount(change.PerYear, decimals)} de {words.MoreOrLess}";
        var rate = change.Compound is { } compound && Precision.Round(compound, 2) != 0
            ? $", soit {Figures.Percent(compound, Math.Abs(compound) < 1 ? 2 : 1)} par an"
            : string.Empty;
        return chooser.Choose(
            $"{trend.Indicator.Id} rythme",
            $"En moyenne, c'est {mean} chaque année{rate}.",
            $"Le rythme moyen est de {mean} par an{rate}.",
            $"Cela représente {mean} par an en moyenne{rate}.");
    }

    private SentenceDraft? Turn(Trend trend, Change change, NounPhrase subject)
    {
        var between = trend.Points.Where(p => p.Period.To > change.From.Period.To && p.Period.To < change.To.Period.To && SeriesCuts.AreComparable(p, change.To, trend.Cuts)).ToList();
        if (between.Count == 0)
        {
            return null;
        }

        var (high, low) = (between.MaxBy(p => p.Value)!, between.MinBy(p => p.Value)!);
        var isHigh = high.Value > Math.Max(change.From.Value, change.To.Value);
        var turn = isHigh ? high : low;
        if ((!isHigh && low.Value >= Math.Min(change.From.Value, change.To.Value)) || !IsClear(turn, change))
        {
            return null;
        }

        var value = Amounts.Of(trend, subject).Value(turn.Value, change.Decimals);
        var point = isHigh ? "le point haut" : "le point bas";
        return SentenceDraft.On(
            chooser.Choose(
                $"{trend.Indicator.Id} point",
                $"{PeriodWords.Capital(point)} de la période se situe {PeriodWords.In(turn.Period)}, avec {value}.",
                $"C'est {PeriodWords.In(turn.Period)} que {point} est atteint, avec {value}.",
                $"Entre ces deux dates, {point} est celui {PeriodWords.Of(turn.Period)}, avec {value}."),
            turn);
    }

    /// <summary>A turn counts from the threshold on under which a change is called none.</summary>
    private static bool IsClear(TrendPoint turn, Change change) =>
        !(change with { To = turn }).IsStable && !(change with { From = turn }).IsStable && turn.Decimals <= change.Decimals;
}

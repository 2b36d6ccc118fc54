using Planning.Reporting.Monitoring.Trends;

namespace Planning.Reporting.Monitoring.Wording;

/// <summary>Where the territory stands among those it is compared with.</summary>
/// <param name="chooser">Varies the sentences.</param>
internal sealed class RankSentences(PhraseChooser chooser)
{
    /// <summary>The sentence.</summary>
    public SentenceDraft Of(Trend trend, TerritoryRank rank)
    {
        var among = $"parmi les {Figures.Number(rank.Count, 0)} territoires comparés";
        var place = PlaceOf(rank);
        var range = $"de {Figure(trend, rank, rank.Least)} à {Figure(trend, rank, rank.Greatest)}";
        var text = rank.IsOfChange
            ? chooser.Choose(
                $"{trend.Indicator.Id} rang",
                $"{PeriodWords.Capital(PeriodWords.Between(rank.From!.Value, rank.At))}, le territoire connaît {place}, {among} ; les évolutions vont {range}.",
                $"{PeriodWords.Capital(among)}, le territoire connaît {place} {PeriodWords.Between(rank.From.Value, rank.At)} ; les évolutions vont {range}.")
            : chooser.Choose(
                $"{trend.Indicator.Id} rang",
                $"{PeriodWords.Capital(among)}, le territoire a {PeriodWords.In(rank.At)} {place} ; les valeurs vont {range}.",
                $"Le territoire a {PeriodWords.In(rank.At)} {place} {among} ; les valeurs vont {range}.");
        var apart = rank.OtherUnits switch
        {
            0 => string.Empty,
            1 => " Un autre, dont la valeur est dans une autre unité, n'est pas classé.",
            var count => $" {Figures.Number(count, 0)} autres, dont les valeurs sont dans une autre unité, ne sont pas classés.",
        };
        return SentenceDraft.On($"{text}{apart}", rank.Points);
    }

    private static string PlaceOf(TerritoryRank rank)
    {
        var noun = rank.IsOfChange ? "évolution" : "valeur";
        var (place, end) = rank.Place <= rank.PlaceFromLeast ? (rank.Place, "la plus élevée") : (rank.PlaceFromLeast, rank.IsOfChange ? "la plus basse" : "la plus faible");
        var tie = rank.IsTie ? ", ex æquo" : string.Empty;
        return place == 1 ? $"{(rank.IsOfChange ? "l'" : "la ")}{noun} {end}{tie}" : $"la {Figures.Ordinal(place)} {noun} {end}{tie}";
    }

    private static string Figure(Trend trend, TerritoryRank rank, RankedTerritory ranked)
    {
        var decimals = Precision.Of(rank.Points.Select(p => p.Value));
        var value = rank.IsOfChange ? Figures.Percent(ranked.Figure, 1) : UnitWords.Value(ranked.Figure, decimals, rank.Own.Points[^1].Unit);
        return $"{value} ({ranked.Territory.Name})";
    }
}

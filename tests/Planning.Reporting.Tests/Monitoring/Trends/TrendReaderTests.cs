using Planning.Abstractions.Indicators;
using Planning.Reporting.Monitoring.Plans;
using Planning.Reporting.Monitoring.Trends;
using Planning.Reporting.Monitoring.Wording;
using static Planning.Reporting.Tests.Monitoring.SomeSeries;

namespace Planning.Reporting.Tests.Monitoring.Trends;

public sealed class TrendReaderTests
{
    private static readonly Indicator Population = Indicator("population", "Population municipale", "habitants");
    private static readonly Indicator Vacancy = Indicator("taux-vacance", "Taux de vacance", "%", IndicatorDirection.Down);
    private static readonly Indicator Consumed = Indicator("consommation-enaf", "Consommation d'ENAF", "ha", IndicatorDirection.Down, interval: true);

    [Fact]
    public void A_stock_changes_by_a_difference_a_percentage_and_a_compound_rate()
    {
        var change = Read(Population, Yearly(Population, Own, (2010, 118452), (2015, 121907), (2021, 124386)), 2010, 2025).Change!;
        Assert.Equal(5934m, change.Difference);
        Assert.Equal(5.0m, Precision.Round(change.Percent!.Value, 1));
        Assert.Equal(539.45m, Precision.Round(change.PerYear, 2));
        Assert.Equal(0.45m, Precision.Round(change.Compound!.Value, 2));
    }

    [Fact]
    public void A_share_changes_in_points_and_never_in_per_cent()
    {
        var change = Read(Vacancy, Yearly(Vacancy, Own, (2015, 9.5m), (2021, 11.0m)), 2015, 2021).Change!;
        Assert.Equal((1.5m, null, null), (change.Difference, change.Percent, change.Compound));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1200)]
    public void There_is_no_percentage_from_zero_or_below(int start)
    {
        var change = Read(Population, Yearly(Population, Own, (2015, start), (2021, 3400)), 2015, 2021).Change!;
        Assert.Null(change.Percent);
        Assert.Null(change.Compound);
        Assert.False(change.IsStable);
    }

    [Fact]
    public void Values_on_both_sides_of_a_break_are_not_compared()
    {
        var trend = Read(Population, Yearly(Population, Own, (2015, 100), (2019, 110), (2021, 200), (2023, 220)), 2015, 2023, new PlanFollowUp { Breaks = [new SeriesBreak("population", 2020, "nouveau mode de calcul")] });
        Assert.Equal((2021, 2023), (trend.Change!.From.Period.To, trend.Change.To.Period.To));
    }

    [Fact]
    public void Another_unit_is_a_break()
    {
        var series = Of(Population, Own,
            Point(Population, Own, new Period(2015), 100),
            new SeriesPoint { Period = new Period(2021), Kept = [Observed(Population, Own, new Period(2021), 90, unit: "ménages")] });
        var trend = Read(Population, series, 2015, 2021);
        Assert.Null(trend.Change);
        Assert.Contains(trend.Cuts, c => c.Kind == SeriesCutKind.Unit);
    }

    [Fact]
    public void Another_code_of_the_territory_is_a_break_of_perimeter()
    {
        var series = Of(Population, Own,
            Point(Population, new Territory("Sarvelle", "200000008"), new Period(2015), 100),
            Point(Population, new Territory("Sarvelle", "200000016"), new Period(2021), 150));
        Assert.Null(Read(Population, series, 2015, 2021).Change);
    }

    [Fact]
    public void Documents_that_disagree_give_no_value()
    {
        var trend = Read(Population, Of(Population, Own, Point(Population, Own, new Period(2015), 100), Point(Population, Own, new Period(2021), 108, 110)), 2015, 2021);
        Assert.Equal(2015, trend.Last!.Period.To);
        Assert.Equal(2021, Assert.Single(trend.Reading.Conflicts).Period.To);
    }

    [Fact]
    public void Only_reviewed_values_are_left_when_they_are_asked_for()
    {
        var series = Of(Population, Own,
            Point(Population, Own, new Period(2015), 100),
            new SeriesPoint { Period = new Period(2021), Kept = [Observed(Population, Own, new Period(2021), 110, reviewed: false)] });
        var reading = SeriesReader.Read([series], onlyReviewed: true);
        Assert.Equal(2015, Assert.Single(reading.Points).Period.To);
        Assert.Equal(2021, Assert.Single(reading.Unreviewed).To);
    }

    [Fact]
    public void What_flows_is_summed_over_years_that_follow_one_another()
    {
        var trend = Read(Consumed, Yearly(Consumed, Own, (2016, 9), (2017, 11), (2018, 12), (2019, 8), (2021, 5), (2022, 4)), 2018, 2022);
        Assert.Equal((9m, 2021), (trend.Total!.Sum, trend.Total.From));
        Assert.Equal([2020], trend.Gaps);
    }

    [Fact]
    public void Intervals_are_compared_by_their_years_and_never_with_single_years()
    {
        var series = Of(Consumed, Own, Point(Consumed, Own, new Period(2001, 2011), 520), Point(Consumed, Own, new Period(2011, 2021), 412), Point(Consumed, Own, new Period(2020), 30));
        var trend = Read(Consumed, series, 2015, 2025);
        Assert.Equal((41.2m, 52m, -1), (trend.Mean!.Value, trend.Earlier!.Mean, trend.Way!.Value));
        Assert.Null(trend.Change);
    }

    [Theory]
    [InlineData(2011, 2021, 10)]
    [InlineData(2011, 2020, 10)]
    [InlineData(2016, 2020, 5)]
    [InlineData(2016, 2022, 6)]
    [InlineData(2009, 2022, 13)]
    public void What_flowed_from_one_year_to_another_is_averaged_over_the_years_that_the_field_counts(int from, int to, int years)
    {
        var trend = Read(Consumed, Of(Consumed, Own, Point(Consumed, Own, new Period(from, to), 120)), 2015, 2025);
        Assert.Equal(Math.Round(120m / years, 6), Math.Round(trend.Mean!.Value, 6));
        Assert.Contains($"sur {years} ans", string.Join(' ', new TrendParagraph(new(), false).Of(trend).Select(s => s.Text)), StringComparison.Ordinal);
    }

    [Fact]
    public void Intervals_that_follow_one_another_tell_whether_both_their_years_count()
    {
        var touching = Read(Consumed, Of(Consumed, Own, Point(Consumed, Own, new Period(2012, 2016), 80), Point(Consumed, Own, new Period(2016, 2020), 40)), 2015, 2025);
        Assert.Equal((10m, 20m), (touching.Mean!.Value, touching.Earlier!.Mean));
        var parted = Read(Consumed, Of(Consumed, Own, Point(Consumed, Own, new Period(2012, 2015), 80), Point(Consumed, Own, new Period(2016, 2019), 40)), 2015, 2025);
        Assert.Equal((10m, 20m), (parted.Mean!.Value, parted.Earlier!.Mean));
    }

    [Fact]
    public void Ten_values_of_a_level_are_nine_years_apart()
    {
        var trend = Read(Population, Yearly(Population, Own, [.. Enumerable.Range(2011, 10).Select(y => (y, 1000m + (10 * (y - 2011))))]), 2011, 2020);
        Assert.Equal((9, 10m), (trend.Change!.Years, trend.Change.PerYear));
        var flow = Read(Consumed, Yearly(Consumed, Own, [.. Enumerable.Range(2011, 10).Select(y => (y, 12m))]), 2011, 2020);
        Assert.Equal((10, 12m), (flow.Total!.Years, flow.Mean!.Value));
    }

    [Fact]
    public void Territories_in_another_unit_are_not_ranked_and_it_is_said()
    {
        SeriesReading Other(string name, decimal value, string? unit = null) =>
            SeriesReader.Read([Of(Vacancy, new Territory(name), new SeriesPoint { Period = new Period(2021), Kept = [Observed(Vacancy, new Territory(name), new Period(2021), value, unit: unit)] })], false);
        var trend = new TrendReader(new Period(2015, 2025), new()).Read(Vacancy, SeriesReader.Read([Yearly(Vacancy, Own, (2021, 8m))], false), [Other("A", 7), Other("B", 9), Other("C", 900, "logements")]);
        Assert.Equal((3, 1), (trend.Rank!.Count, trend.Rank.OtherUnits));
        Assert.Contains("Un autre, dont la valeur est dans une autre unité, n’est pas classé.", string.Join(' ', new TrendParagraph(new(), false).Of(trend).Select(s => s.Text)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_before_the_period_is_no_value_of_it_and_is_still_told()
    {
        var trend = Read(Population, Yearly(Population, Own, (2010, 100)), 2015, 2021);
        Assert.Null(trend.Last);
        Assert.Equal(2010, trend.LastKnown!.Period.To);
    }

    [Fact]
    public void Two_documents_that_share_a_year_vouch_for_one_another()
    {
        RecordedObservation Of(int year, decimal value, string file) => Observed(Population, Own, new Period(year), value, file: file);
        var parted = SomeSeries.Of(Population, Own, new SeriesPoint { Period = new(2015), Kept = [Of(2015, 100, "a.pdf")] }, new SeriesPoint { Period = new(2021), Kept = [Of(2021, 110, "b.pdf")] });
        var linked = SomeSeries.Of(Population, Own, [parted.Points[0], new SeriesPoint { Period = new(2018), Kept = [Of(2018, 105, "a.pdf"), Of(2018, 105, "b.pdf")] }, parted.Points[1]]);
        Assert.True(Read(Population, parted, 2015, 2021).SourcesDiffer);
        Assert.False(Read(Population, linked, 2015, 2021).SourcesDiffer);
    }

    private static Trend Read(Indicator indicator, IndicatorSeries series, int from, int to, PlanFollowUp? followUp = null) =>
        new TrendReader(new Period(from, to), followUp ?? new()).Read(indicator, SeriesReader.Read([series], onlyReviewed: false), []);
}

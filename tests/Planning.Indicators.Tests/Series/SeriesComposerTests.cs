using Planning.Abstractions.Indicators;
using Planning.Indicators.Series;

namespace Planning.Indicators.Tests.Series;

public sealed class SeriesComposerTests
{
    private long next;

    [Fact]
    public void Points_are_ordered_by_period_and_series_by_indicator_and_territory()
    {
        var series = SeriesComposer.Compose([Recorded(Some.Observation(year: 2021)), Recorded(Some.Observation(year: 2010)), Recorded(Some.Observation() with { Period = new Period(2010, 2021) }),
            Recorded(Some.Observation(territory: new Territory("Bayeux"))), Recorded(Some.Observation(indicator: "enaf"))]);
        Assert.Equal([("enaf", "Caen la mer"), ("population", "Bayeux"), ("population", "Caen la mer")], series.Select(s => (s.Indicator, s.Territory.Name)));
        Assert.Equal(["2010", "2010-2021", "2021"], series[2].Points.Select(p => p.Period.ToString()));
    }

    [Fact]
    public void Two_values_of_one_place_and_year_are_both_kept_and_none_is_chosen()
    {
        var point = Assert.Single(Assert.Single(SeriesComposer.Compose([Recorded(Some.Observation(value: 10)), Recorded(Some.Observation(value: 20, document: "b"))])).Points);
        Assert.True(point.IsConflict);
        Assert.Null(point.Value);
        Assert.Equal([10m, 20m], point.Kept.Select(o => o.Value));
    }

    [Fact]
    public void Two_sources_that_say_the_same_are_no_conflict()
    {
        var point = Assert.Single(Assert.Single(SeriesComposer.Compose([Recorded(Some.Observation(value: 10)), Recorded(Some.Observation(value: 10.0m, document: "b"))])).Points);
        Assert.Equal((false, 10m, 2), (point.IsConflict, point.Value, point.Kept.Count));
    }

    [Theory]
    [InlineData(ObservationStatus.Validated, 10)]
    [InlineData(ObservationStatus.Corrected, 12)]
    public void What_a_person_confirmed_outranks_what_was_read_which_stays_in_sight(ObservationStatus status, int value)
    {
        var point = Assert.Single(Assert.Single(SeriesComposer.Compose([Recorded(Some.Observation(value: 10), status), Recorded(Some.Observation(value: 20, document: "b"))])).Points);
        Assert.Equal((false, (decimal)value), (point.IsConflict, point.Value));
        Assert.Equal(20, Assert.Single(point.Outranked).Value);
    }

    [Fact]
    public void Two_values_that_were_both_confirmed_are_still_a_conflict() =>
        Assert.True(SeriesComposer.Compose([Recorded(Some.Observation(value: 10), ObservationStatus.Validated), Recorded(Some.Observation(value: 20), ObservationStatus.Validated)])[0].Points[0].IsConflict);

    [Fact]
    public void A_value_that_was_rejected_is_out()
    {
        Assert.Empty(SeriesComposer.Compose([Recorded(Some.Observation(), ObservationStatus.Rejected)]));
        Assert.Equal(20, SeriesComposer.Compose([Recorded(Some.Observation(value: 10), ObservationStatus.Rejected), Recorded(Some.Observation(value: 20))])[0].Points[0].Value);
    }

    [Fact]
    public void The_same_number_in_two_units_is_a_conflict() =>
        Assert.True(SeriesComposer.Compose([Recorded(Some.Observation(value: 10)), Recorded(Some.Observation(value: 10, unit: "milliers"))])[0].Points[0].IsConflict);

    [Fact]
    public void A_territory_is_known_by_its_code_or_by_its_name_however_it_is_written()
    {
        var series = Assert.Single(SeriesComposer.Compose([Recorded(Some.Observation(year: 2010)), Recorded(Some.Observation(year: 2015, territory: new Territory("CAEN-LA-MER"))),
            Recorded(Some.Observation(year: 2016, territory: new Territory("Communauté urbaine", "200065597"))), Recorded(Some.Observation(year: 2017))]));
        Assert.Equal(Some.Caen, series.Territory);
        Assert.Equal(4, series.Points.Count);
    }

    [Fact]
    public void A_name_that_two_codes_share_is_taken_for_neither()
    {
        var series = SeriesComposer.Compose([Recorded(Some.Observation(territory: new Territory("Bayeux", "14047"))), Recorded(Some.Observation(territory: new Territory("Bayeux", "241400555"))), Recorded(Some.Observation(territory: new Territory("Bayeux")))]);
        Assert.Equal(3, series.Count);
    }

    [Fact]
    public void Territories_without_a_name_are_those_of_their_documents() =>
        Assert.Equal(2, SeriesComposer.Compose([Recorded(Some.Observation(value: 1, territory: new Territory(string.Empty))), Recorded(Some.Observation(value: 2, territory: new Territory(string.Empty), document: "b"))]).Count);

    [Theory]
    [InlineData("Saint-Lô", "SAINT LO", true)]
    [InlineData("Œuilly", "oeuilly", true)]
    [InlineData("Caen", "Caen la mer", false)]
    public void Names_are_compared_without_case_accents_and_hyphens(string one, string other, bool same) =>
        Assert.Equal(same, SeriesComposer.Compose([Recorded(Some.Observation(territory: new Territory(one))), Recorded(Some.Observation(territory: new Territory(other)))]).Count == 1);

    private RecordedObservation Recorded(Observation observation, ObservationStatus status = ObservationStatus.Extracted) =>
        Some.Recorded(++next, observation, status == ObservationStatus.Extracted ? [] : [Some.Review(status, status == ObservationStatus.Corrected ? 12 : null)]);
}

using Planning.Abstractions.Indicators;
using Planning.Reporting.Monitoring.Plans;
using Planning.Reporting.Monitoring.Trends;
using static Planning.Reporting.Tests.Monitoring.SomeSeries;

namespace Planning.Reporting.Tests.Monitoring.Trends;

public sealed class MergedCommunesTests
{
    private static readonly Indicator Population = Indicator("population", "Population municipale", "habitants");
    private static readonly Territory Haut = new("Aubry-le-Haut"), Bas = new("Aubry-le-Bas"), Aubry = new("Aubry");
    private static readonly CommuneMerger Merger = new("Aubry", ["Aubry le Haut", "AUBRY-LE-BAS"], 2019);

    [Fact]
    public void Counts_of_communes_that_merged_are_added_up()
    {
        var restated = Assert.Single(MergedCommunes.Restate([Read(Haut, (2015, 300), (2018, 310)), Read(Bas, (2015, 700)), Read(Aubry, (2021, 1020))], IndicatorNature.Stock, [Merger]));
        Assert.Equal([(2015, 1000m, true), (2021, 1020m, false)], restated.Points.Select(p => (p.Period.To, p.Value, p.IsRestated)));
        Assert.Equal(2, restated.Points[0].Observations.Count);
    }

    [Fact]
    public void Shares_are_not_added_up()
    {
        var restated = Assert.Single(MergedCommunes.Restate([Read(Haut, (2015, 9)), Read(Bas, (2015, 7)), Read(Aubry, (2021, 8))], IndicatorNature.Share, [Merger]));
        Assert.Equal([2021], restated.Points.Select(p => p.Period.To));
    }

    [Fact]
    public void A_commune_that_kept_the_name_of_one_of_its_parts_is_not_compared_with_its_former_self()
    {
        var merger = new CommuneMerger("Aubry", ["Aubry", "Aubry-le-Bas"], 2019);
        var restated = Assert.Single(MergedCommunes.Restate([Read(Aubry, (2015, 300), (2021, 1020))], IndicatorNature.Stock, [merger]));
        Assert.Contains(SeriesCuts.Of(Population, restated, []), c => c is { Year: 2019, Kind: SeriesCutKind.Perimeter });
    }

    private static SeriesReading Read(Territory territory, params (int, decimal)[] values) => SeriesReader.Read([Yearly(Population, territory, values)], onlyReviewed: false);
}

using Planning.Abstractions.Documents;
using Planning.Abstractions.Indicators;
using Planning.Host.Commands.Terminal;

namespace Planning.Host.Tests.Commands.Terminal;

public sealed class TextSeriesTests
{
    [Theory]
    [InlineData(1, "Caen.pdf\n")]
    [InlineData(2, "Caen.pdf et 1 autre source\n")]
    [InlineData(3, "Caen.pdf et 2 autres sources\n")]
    public void The_sources_that_agree_are_counted(int sources, string told) => Assert.Contains(told, Written([.. Enumerable.Range(1, sources).Select(i => Read(i, 100))]), StringComparison.Ordinal);

    [Fact]
    public void Values_that_disagree_are_counted_each_once() => Assert.Contains("≠ 2 valeurs se contredisent", Written([Read(1, 100), Read(2, 200), Read(3, 100)]), StringComparison.Ordinal);

    private static string Written(IReadOnlyList<RecordedObservation> kept)
    {
        var screen = new StringWriter();
        new TextSeries(TerminalConsole.Plain(screen)).Write([new IndicatorSeries { Indicator = "population", Territory = new Territory("Caen"), Unit = "habitants", Points = [new SeriesPoint { Period = new Period(2021), Kept = kept }] }]);
        return screen.ToString().ReplaceLineEndings("\n");
    }

    private static RecordedObservation Read(long id, decimal value) => new()
    {
        Id = id,
        By = "A",
        At = DateTimeOffset.UnixEpoch,
        Observation = new Observation
        {
            Indicator = "population",
            Value = value,
            Unit = "habitants",
            AsWritten = "x",
            UnitAsWritten = string.Empty,
            Territory = new Territory("Caen"),
            Period = new Period(2021),
            Confidence = 1,
            Reasons = [],
            Source = new ObservationSource { File = "Caen.pdf", Hash = new string('0', 64), Method = ObservationMethod.Table, Context = string.Empty, Location = new Location { HeadingPath = [] } },
        },
    };
}

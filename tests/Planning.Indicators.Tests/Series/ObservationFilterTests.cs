using Planning.Abstractions.Indicators;
using Planning.Indicators.Series;

namespace Planning.Indicators.Tests.Series;

public sealed class ObservationFilterTests
{
    private static readonly IReadOnlyList<RecordedObservation> All =
    [
        Some.Recorded(1, Some.Observation(value: 1)),
        Some.Recorded(2, Some.Observation(value: 2, document: "b") with { Confidence = 0.4 }),
        Some.Recorded(3, Some.Observation(year: 2015, territory: new Territory("Bayeux"))),
        Some.Recorded(4, Some.Observation(indicator: "enaf") with { Period = new Period(2011, 2021) }),
    ];

    [Fact]
    public void Each_choice_lets_through_what_it_names()
    {
        Assert.Equal([1L, 2, 3, 4], Of(new ObservationFilter()));
        Assert.Equal([4L], Of(new ObservationFilter { Indicator = "enaf" }));
        Assert.Equal([1L, 2, 4], Of(new ObservationFilter { Territory = "caen la mer" }));
        Assert.Equal([1L, 2, 4], Of(new ObservationFilter { Territory = "200065597" }));
        Assert.Equal([2L], Of(new ObservationFilter { Document = "B.PDF" }));
        Assert.Equal([2L], Of(new ObservationFilter { Confidence = 0.5 }));
        Assert.Equal([4L], Of(new ObservationFilter { Period = new Period(2011, 2021) }));
        Assert.Equal([1L, 2], Of(new ObservationFilter { OnlyConflicts = true }));
        Assert.Empty(Of(new ObservationFilter { Status = ObservationStatus.Validated }));
        Assert.Equal([1L], Of(new ObservationFilter { Territory = "Caen la mer", Document = "a.pdf", OnlyConflicts = true }));
    }

    private static IEnumerable<long> Of(ObservationFilter filter) => filter.Of(All).Select(o => o.Id);
}

using Planning.Abstractions.Documents;
using Planning.Abstractions.Indicators;
using Planning.Host.Web.Evaluation;
using Planning.Indicators.Store;

namespace Planning.Host.Tests.Web.Evaluation;

public sealed class ReviewTurnTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("planning-turn").FullName;
    private readonly ObservationStore store;

    public ReviewTurnTests()
    {
        store = ObservationStore.Open(new StoreLocation { Folder = folder }, TimeProvider.System);
        store.Save([Read(1, 0.9), Read(2, 0.4), Read(3, 0.6), Read(4, 0.6)], "A");
    }

    public void Dispose()
    {
        store.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void The_least_certain_value_comes_first() => Assert.Equal(new ReviewTurn(2, 1, 4, null), ReviewTurn.Of(store, null));

    [Fact]
    public void What_is_passed_over_stays_so_while_others_are_decided_on()
    {
        Assert.Equal(new ReviewTurn(3, 2, 4, 2), ReviewTurn.Of(store, 2));
        store.Review(3, ObservationStatus.Validated, null, string.Empty, "A");
        Assert.Equal(new ReviewTurn(4, 2, 3, 2), ReviewTurn.Of(store, 2));
    }

    [Fact]
    public void A_value_that_was_passed_over_and_decided_on_since_still_tells_the_place()
    {
        store.Review(3, ObservationStatus.Rejected, null, "faux", "A");
        Assert.Equal(new ReviewTurn(4, 2, 3, 3), ReviewTurn.Of(store, 3));
    }

    [Fact]
    public void At_the_end_all_that_is_left_was_passed_over()
    {
        var end = ReviewTurn.Of(store, 1);
        Assert.Equal((null, 4), (end.Shown, end.Passed));
    }

    [Fact]
    public void A_value_that_is_opened_again_is_to_review_again()
    {
        store.Review(2, ObservationStatus.Validated, null, string.Empty, "A");
        Assert.Equal(3, ReviewTurn.Of(store, null).Left);
        store.Review(2, ObservationStatus.Extracted, null, "doute", "A");
        Assert.Equal(2, ReviewTurn.Of(store, null).Shown);
    }

    [Fact]
    public void Without_a_store_there_is_nothing() => Assert.Equal(new ReviewTurn(null, 1, 0, null), ReviewTurn.Of(null, null));

    private static Observation Read(decimal value, double confidence) => new()
    {
        Indicator = "population",
        Value = value,
        Unit = "habitants",
        AsWritten = "x",
        UnitAsWritten = string.Empty,
        Territory = new Territory("Caen"),
        Period = new Period(2021),
        Confidence = confidence,
        Reasons = [],
        Source = new ObservationSource { File = "a.pdf", Hash = new string('0', 64), Method = ObservationMethod.Sentence, Location = new Location { HeadingPath = [] }, Context = "x" },
    };
}

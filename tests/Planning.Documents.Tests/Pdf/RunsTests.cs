using Planning.Documents.Pdf;

namespace Planning.Documents.Tests.Pdf;

public sealed class RunsTests
{
    [Fact]
    public void A_sequence_is_cut_where_it_does_not_go_on() =>
        Assert.Equal(["1 2 3", "7", "9 10"], Runs.Of([1, 2, 3, 7, 9, 10], (_, last, next) => next == last + 1).Select(run => string.Join(' ', run)));

    [Fact]
    public void Nothing_makes_no_run() => Assert.Empty(Runs.Of(Array.Empty<int>(), (_, _, _) => true));
}

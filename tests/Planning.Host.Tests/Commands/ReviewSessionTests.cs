using Planning.Abstractions.Documents;
using Planning.Abstractions.Indicators;
using Planning.Host.Commands;
using Planning.Host.Commands.Terminal;
using Planning.Indicators.Store;

namespace Planning.Host.Tests.Commands;

public sealed class ReviewSessionTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("planning-review").FullName;
    private readonly ObservationStore store;
    private readonly StringWriter screen = new();
    private readonly List<long> shown = [];

    public ReviewSessionTests()
    {
        store = ObservationStore.Open(new StoreLocation { Folder = folder }, TimeProvider.System);
        store.Save([Read(1), Read(2), Read(3)], "A");
    }

    public void Dispose()
    {
        store.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void Each_key_decides_at_once_and_goes_on()
    {
        Run("vc12,5\rrfaux\r");
        Assert.Equal([ObservationStatus.Validated, ObservationStatus.Corrected, ObservationStatus.Rejected], store.All().Select(o => o.Status));
        Assert.Equal((12.5m, "faux", "Paul"), (store.Get(2).Value, store.Get(3).Reviews[0].Reason, store.Get(3).Reviews[0].By));
        Assert.Contains("3 décisions enregistrées", screen.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Leaving_keeps_what_was_decided()
    {
        Run("vq");
        Assert.Equal([ObservationStatus.Validated, ObservationStatus.Extracted, ObservationStatus.Extracted], store.All().Select(o => o.Status));
    }

    [Fact]
    public void One_may_go_forth_and_back_without_deciding()
    {
        Run("sspppq");
        Assert.Equal([1L, 2, 3, 2, 1, 1], shown);
        Assert.All(store.All(), o => Assert.Empty(o.Reviews));
    }

    [Fact]
    public void A_value_that_is_none_is_said_and_asked_again()
    {
        Run("cbeaucoup\rc1.234\rc3\u007F4\rq");
        Assert.Equal(4, store.Get(1).Value);
        Assert.Contains("« beaucoup » n'est pas une valeur", screen.ToString(), StringComparison.Ordinal);
        Assert.Single(store.Get(1).Reviews);
    }

    [Fact]
    public void An_empty_answer_gives_up_and_another_key_does_nothing()
    {
        Run("c\rr\rxyq");
        Assert.Empty(store.Get(1).Reviews);
    }

    private void Run(string keys)
    {
        var next = 0;
        var session = new ReviewSession(store, "Paul", TerminalConsole.Plain(screen), o => shown.Add(o.Id), () => next < keys.Length ? keys[next++] : '\0');
        session.Run(store.All(), CancellationToken.None);
    }

    private static Observation Read(decimal value) => new()
    {
        Indicator = "population",
        Value = value,
        Unit = "habitants",
        AsWritten = "x",
        UnitAsWritten = string.Empty,
        Territory = new Territory("Caen"),
        Period = new Period(2021),
        Confidence = 0.5,
        Reasons = [],
        Source = new ObservationSource { File = "a.pdf", Hash = new string('0', 64), Method = ObservationMethod.Sentence, Location = new Location { HeadingPath = [] }, Context = "x" },
    };
}

using System.Net;
using System.Text.Json;
using Planning.Reporting.Drafting;

namespace Planning.Reporting.Tests.Drafting.Calls;

public class MisbehavingServiceTests
{
    public static readonly TheoryData<string, string, int> Steady = new()
    {
        { "401", "PLN2654", 1 },
        { "403", "PLN2654", 1 },
        { "404", "PLN2655", 1 },
        { "400", "PLN2656", 2 },
        { "402", "PLN2657", 4 },
        { "429", "PLN2657", 4 },
        { "500", "PLN2658", 4 },
        { "503", "PLN2658", 4 },
        { "page", "PLN2661", 4 },
        { "rien", "PLN2661", 4 },
        { "cut", "PLN2661", 4 },
        { "object", "PLN2661", 4 },
        { "no choice", "PLN2661", 4 },
        { "elsewhere", "PLN2661", 4 },
        { "hangs up", "PLN2653", 4 },
        { "endless", "PLN2660", 1 },
    };

    [Theory]
    [MemberData(nameof(Steady))]
    public async Task The_report_comes_out_and_a_notice_says_what_happened(string behaviour, string code, int calls)
    {
        using var service = new StubService(Behaviour(behaviour));

        var drafted = await SomeDraft.DraftedAsync(service, SomeDraft.Report(sections: 3));

        Assert.Equal(["PLN2650", code], drafted.Notices.Select(n => n.Code));
        Assert.Equal(calls, service.Calls.Count);
        Assert.All(Enumerable.Range(0, 3), i => Assert.Equal([SomeDraft.FirstSentence, SomeDraft.SecondSentence], SomeDraft.Texts(drafted.Report, i)));
        Assert.DoesNotContain("secret-123", string.Concat(drafted.Notices), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("429")]
    [InlineData("503")]
    [InlineData("page")]
    [InlineData("hangs up")]
    public async Task A_service_that_recovers_is_asked_again(string behaviour)
    {
        using var service = new StubService(Behaviour(behaviour), Behaviour(behaviour), StubService.Answers(SomeDraft.Faithful));
        var time = new HurriedTime();

        var drafted = await SomeDraft.DraftedAsync(service, time: time);

        Assert.Equal($"Ainsi, {SomeDraft.FirstSentence}", SomeDraft.Texts(drafted.Report)[0]);
        Assert.Equal([TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2)], time.Pauses);
        Assert.Equal(3, drafted.Usage.Calls);
    }

    [Fact]
    public async Task A_service_that_says_when_to_come_back_is_obeyed()
    {
        using var service = new StubService(StubService.Says(429, "{}", headers: ("Retry-After", "17")), StubService.Answers(SomeDraft.Faithful));
        var time = new HurriedTime();

        await SomeDraft.DraftedAsync(service, time: time);

        Assert.Equal([TimeSpan.FromSeconds(17)], time.Pauses);
    }

    [Fact]
    public async Task A_pause_beyond_the_time_allowed_is_not_waited_for()
    {
        using var service = new StubService(StubService.Says(429, "{}", headers: ("Retry-After", "86400")));
        var time = new HurriedTime();

        var drafted = await SomeDraft.DraftedAsync(service, time: time);

        Assert.Empty(time.Pauses);
        Assert.Equal("PLN2657", drafted.Notices[^1].Code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Voici le texte demandé :")]
    [InlineData("{\"paragraphes\":[{\"id\":\"p9\",\"phrases\":[{\"texte\":\"a.\",\"reprend\":[]}]}]}")]
    [InlineData("{\"paragraphes\":[{\"id\":\"p1\",\"phrases\":[{\"texte\":\"a.\",\"reprend\":[\"p1.7\"]}]}]}")]
    [InlineData("{\"paragraphes\":[{\"id\":\"p1\",\"phrases\":[{\"texte\":null,\"reprend\":[]}]}]}")]
    [InlineData("{\"paragraphes\":[{\"id\":\"p1\",\"phrases\":[]}]}")]
    [InlineData("{\"paragraphes\":[],\"note\":\"autre\"}")]
    [InlineData("{\"paragraphes\":[{\"id\":\"p1\",\"phrases\":[{\"texte\":\"a.\",\"reprend\":[]}]")]
    public async Task An_answer_of_another_form_leaves_our_text(string content)
    {
        using var service = new StubService(StubService.Answers(_ => content));

        var drafted = await SomeDraft.DraftedAsync(service);

        Assert.Equal(["PLN2650", "PLN2652"], drafted.Notices.Select(n => n.Code));
        Assert.Equal(2, service.Calls.Count);
        Assert.Equal(SomeDraft.FirstSentence, SomeDraft.Texts(drafted.Report)[0]);
    }

    [Fact]
    public async Task A_model_that_never_takes_the_form_is_given_up()
    {
        using var service = new StubService(StubService.Answers(_ => "non"));

        var drafted = await SomeDraft.DraftedAsync(service, SomeDraft.Report(sections: 10));

        Assert.Equal("PLN2662", drafted.Notices[^1].Code);
        Assert.Equal(6, service.Calls.Count);
    }

    [Fact]
    public async Task An_answer_in_a_fence_is_read()
    {
        using var service = new StubService(StubService.Answers(question => $"```json\n{SomeDraft.Faithful(question)}\n```"));

        Assert.Single((await SomeDraft.DraftedAsync(service)).Notices);
    }

    [Fact]
    public async Task An_answer_that_trickles_is_not_waited_for()
    {
        using var service = new StubService(StubService.NeverEnds(isFast: false));

        var drafted = await SomeDraft.DraftedAsync(service, settings: SomeDraft.Settings(service.Address) with { CallSeconds = 1, Calls = 2 });

        Assert.Equal("PLN2663", drafted.Notices[^1].Code);
        Assert.Equal(2, drafted.Usage.Calls);
    }

    [Fact]
    public async Task A_service_that_is_slow_each_time_is_said_to_be()
    {
        using var service = new StubService(StubService.NeverEnds(isFast: false));

        var drafted = await SomeDraft.DraftedAsync(service, settings: SomeDraft.Settings(service.Address) with { CallSeconds = 1 });

        Assert.Equal("PLN2659", drafted.Notices[^1].Code);
    }

    [Fact]
    public async Task The_calls_allowed_are_for_the_whole_report()
    {
        using var service = new StubService(StubService.Answers(SomeDraft.Faithful));

        var drafted = await SomeDraft.DraftedAsync(service, SomeDraft.Report(sections: 5), settings: SomeDraft.Settings(service.Address) with { Calls = 2 });

        Assert.Equal("PLN2663", drafted.Notices[^1].Code);
        Assert.Equal($"Ainsi, {SomeDraft.FirstSentence}", SomeDraft.Texts(drafted.Report, 1)[0]);
        Assert.Equal(SomeDraft.FirstSentence, SomeDraft.Texts(drafted.Report, 2)[0]);
    }

    [Fact]
    public async Task Nobody_at_the_address_is_said()
    {
        var settings = SomeDraft.Settings(new Uri($"http://127.0.0.1:{StubService.FreePort()}/v1"));

        var drafted = await new ReportDrafter(settings, new HurriedTime()).DraftAsync(SomeDraft.Report(), SomeDraft.Facts, new FigureGuard(SomeDraft.Facts), new Progress<string>(), default);

        Assert.Equal("PLN2653", drafted.Notices[^1].Code);
        Assert.Equal(SomeDraft.FirstSentence, SomeDraft.Texts(drafted.Report)[0]);
    }

    [Fact]
    public async Task The_key_and_repeatable_settings_are_sent()
    {
        using var service = new StubService(StubService.Answers(SomeDraft.Faithful));

        await SomeDraft.DraftedAsync(service);

        Assert.Equal(("/v1/chat/completions", "Bearer secret-123"), service.Calls.Single());
        using var body = JsonDocument.Parse(service.Bodies.Single());
        Assert.Equal((0, 1, "essai"), (body.RootElement.GetProperty("temperature").GetInt32(), body.RootElement.GetProperty("seed").GetInt32(), body.RootElement.GetProperty("model").GetString()));
    }

    [Fact]
    public async Task A_service_that_does_not_know_these_settings_is_asked_without_them()
    {
        using var service = new StubService(StubService.Says(422, "{\"detail\":\"seed: extra inputs are not permitted\"}"), StubService.Answers(SomeDraft.Faithful));

        var drafted = await SomeDraft.DraftedAsync(service);

        Assert.Single(drafted.Notices);
        using var body = JsonDocument.Parse(service.Bodies[1]);
        Assert.False(body.RootElement.TryGetProperty("seed", out _));
    }

    private static Func<HttpListenerContext, string, Task> Behaviour(string name) => name switch
    {
        "page" => StubService.Says(200, "<!DOCTYPE html><html><body>Bienvenue</body></html>", "text/html"),
        "rien" => StubService.Says(200, string.Empty),
        "cut" => StubService.Says(200, "{\"id\":\"c1\",\"choices\":[{\"index\":0,"),
        "object" => StubService.Says(200, "{\"bonjour\":1}"),
        "no choice" => StubService.Says(200, "{\"id\":\"c1\",\"object\":\"chat.completion\",\"created\":1,\"model\":\"m\",\"choices\":[]}"),
        "elsewhere" => StubService.Says(302, string.Empty, headers: ("Location", "http://127.0.0.1:9/")),
        "hangs up" => StubService.HangsUp(),
        "endless" => StubService.NeverEnds(isFast: true),
        _ => StubService.Says(int.Parse(name, System.Globalization.CultureInfo.InvariantCulture), "{\"error\":{\"message\":\"refus\"}}"),
    };
}

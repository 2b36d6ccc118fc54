using Microsoft.Extensions.Configuration;
using Planning.Abstractions;
using Planning.Host.Settings;

namespace Planning.Host.Tests.Settings;

public sealed class OperationSettingsTests
{
    [Fact]
    public void Nothing_is_sent_and_figures_stay_on_this_machine_unless_said()
    {
        Assert.Equal((null, true), (Of().Telemetry, Of().HasMetrics));
        Assert.False((Of() with { Address = new Uri("https://192.0.2.1:5443") }).HasMetrics);
        Assert.True((Of(("Metrics", "true")) with { Address = new Uri("https://192.0.2.1:5443") }).HasMetrics);
        Assert.Equal(new Uri("http://127.0.0.1:4317"), Of(("Telemetry", "http://127.0.0.1:4317")).Telemetry);
    }

    [Fact]
    public void A_session_lasts_a_working_day_unless_said_and_never_without_end()
    {
        Assert.Equal((480, 60), (Session(null), Session("60")));
        Assert.All(["0", "100000", "toujours"], said => Assert.Equal("PLN1548", Assert.Throws<UserErrorException>(() => Session(said)).Code));

        static double Session(string? said) => Of(("SignIn:Authority", "https://identite.exemple.fr"), ("SignIn:ClientId", "planning"), ("SignIn:ClientSecret", "secret"), ("SignIn:SessionMinutes", said ?? string.Empty)).SignIn!.Session.TotalMinutes;
    }

    [Theory]
    [InlineData("Hosts:0", "https://planning.agence.fr", "PLN1929")]
    [InlineData("Telemetry", "localhost:4317", "PLN1853")]
    [InlineData("JsonLogs", "oui", "PLN1852")]
    [InlineData("Metric", "true", "PLN1547")]
    [InlineData("TakeOverSeconds", "2", "PLN1548")]
    [InlineData("TakeOverSeconds", "une minute", "PLN1548")]
    public void What_cannot_be_is_refused(string name, string value, string code) => Assert.Equal(code, Assert.Throws<UserErrorException>(() => Of((name, value))).Code);

    private static ServiceSettings Of(params (string Name, string Value)[] settings) => ServiceSettings.From(new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Select(s => new KeyValuePair<string, string?>($"Service:{s.Name}", s.Value))).Build().GetSection("Service"));
}

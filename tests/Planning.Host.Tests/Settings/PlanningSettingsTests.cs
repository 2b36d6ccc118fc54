using Microsoft.Extensions.Configuration;
using Planning.Abstractions;
using Planning.Documents.Pdf;
using Planning.Host.Settings;

namespace Planning.Host.Tests.Settings;

public sealed class PlanningSettingsTests
{
    [Fact]
    public void What_is_not_set_is_as_usual() => Assert.Equal(PdfLimits.Default, From().Pdf);

    [Fact]
    public void What_a_pdf_may_cost_is_read()
    {
        var limits = From(("Planning:Pdf:MemoryMegabytes", "256"), ("Planning:Pdf:SecondsPerPage", "3")).Pdf;
        Assert.Equal((256, 3), (limits.MemoryMegabytes, limits.SecondsPerPage));
    }

    [Theory]
    [InlineData("Planning:Templtes", "Templates")]
    [InlineData("Planning:Pdf:Memory", "MemoryMegabytes")]
    public void An_unknown_setting_is_named_with_those_that_exist(string key, string known)
    {
        var error = Assert.Throws<UserErrorException>(() => From((key, "1")));
        Assert.Equal("PLN1547", error.Code);
        Assert.Contains(key, error.Message, StringComparison.Ordinal);
        Assert.Contains(known, error.Remedy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("beaucoup")]
    [InlineData("0")]
    [InlineData("-1")]
    public void A_limit_that_is_no_number_is_refused(string value) =>
        Assert.Equal("PLN1548", Assert.Throws<UserErrorException>(() => From(("Planning:Pdf:Pages", value))).Code);

    private static PlanningSettings From(params (string Key, string Value)[] settings) => PlanningSettings.From(new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Select(s => new KeyValuePair<string, string?>(s.Key, s.Value))).Build());
}

using Planning.Indicators.Verification;

namespace Planning.Indicators.Tests.Verification;

public sealed class MethodPartsTests
{
    [Theory]
    [InlineData("Méthode")]
    [InlineData("MÉTHODE ET SOURCES")]
    [InlineData("Annexe 2 – Note méthodologique")]
    [InlineData("7.2 Sources et méthodes")]
    [InlineData("Glossaire")]
    public void A_part_that_tells_how_a_report_was_made_is_known_by_its_heading(string heading) => Assert.True(MethodParts.IsUnder(heading));

    [Theory]
    [InlineData("")]
    [InlineData("Population et méthodes de production agricole")]
    [InlineData("2.1 La consommation d’espaces")]
    [InlineData("Annexe 1 – Les chiffres clés")]
    public void Other_parts_are_read(string heading) => Assert.False(MethodParts.IsUnder(heading));
}

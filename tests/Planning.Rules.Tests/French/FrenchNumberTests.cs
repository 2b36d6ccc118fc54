using System.Globalization;
using Planning.Abstractions.French;

namespace Planning.Rules.Tests.French;

public sealed class FrenchNumberTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("999.5", "999,5")]
    [InlineData("1350", "1\u00A0350")]
    [InlineData("-12400", "-12\u00A0400")]
    [InlineData("1234567.25", "1\u00A0234\u00A0567,25")]
    [InlineData("3.50", "3,5")]
    public void Thousands_are_parted_and_decimals_follow_a_comma(string value, string expected) =>
        Assert.Equal(expected, FrenchNumber.Of(decimal.Parse(value, CultureInfo.InvariantCulture)));

    [Fact]
    public void A_year_is_not_parted() => Assert.Equal("2035", FrenchNumber.Plain(2035));
}

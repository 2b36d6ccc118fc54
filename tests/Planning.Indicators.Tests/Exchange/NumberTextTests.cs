using System.Globalization;
using Planning.Indicators.Exchange.Import;

namespace Planning.Indicators.Tests.Exchange;

public sealed class NumberTextTests
{
    [Theory]
    [InlineData("1 234,5", "1234.5")]
    [InlineData("1\u202F234\u00A0567", "1234567")]
    [InlineData("-3", "-3")]
    [InlineData("− 3,25", "-3.25")]
    [InlineData("+2", "2")]
    [InlineData("12 %", "12")]
    [InlineData("0.5", "0.5")]
    [InlineData("1.234.567", "1234567")]
    [InlineData("1.234,5", "1234.5")]
    public void A_number_is_read_as_people_write_it(string text, string value) => Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), NumberText.Of(text));

    [Theory]
    [InlineData("")]
    [InlineData("12 34")]
    [InlineData("1,2,3")]
    [InlineData("12 hab")]
    [InlineData("1e5")]
    [InlineData("12-15")]
    [InlineData("999999999999999999999999999999999999")]
    public void Anything_else_is_no_number(string text) => Assert.Null(NumberText.Of(text));

    [Theory]
    [InlineData("1.234", null)]
    [InlineData("12 %", null)]
    [InlineData("0.234", "0.234")]
    [InlineData("1,234", "1.234")]
    public void A_number_that_can_be_read_two_ways_is_not_certain(string text, string? value) =>
        Assert.Equal(value is null ? null : decimal.Parse(value, CultureInfo.InvariantCulture), NumberText.Certain(text));
}

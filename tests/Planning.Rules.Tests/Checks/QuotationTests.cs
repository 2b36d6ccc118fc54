using Planning.Rules.Checks;

namespace Planning.Rules.Tests.Checks;

public sealed class QuotationTests
{
    [Fact]
    public void A_long_quotation_is_cut_at_a_word() =>
        Assert.Equal($"{new string('a', 200)}…", Quotation.Cut($"{new string('a', 200)} {new string('b', 200)}"));

    [Theory]
    [InlineData(278)]
    [InlineData(279)]
    public void It_is_never_cut_in_the_middle_of_a_character(int before) =>
        Assert.False(char.IsHighSurrogate(Quotation.Cut($"{new string('a', before)}\U0001F333{new string('b', 20)}")[^2]));
}

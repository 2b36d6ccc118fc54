using Planning.Documents.Pdf.Story;

namespace Planning.Documents.Tests.Pdf.Story;

public sealed class PageNumbersTests
{
    [Theory]
    [InlineData(new[] { 4 }, "la page 4")]
    [InlineData(new[] { 4, 5 }, "les pages 4 et 5")]
    [InlineData(new[] { 3, 4, 5, 7 }, "les pages 3 à 5 et 7")]
    [InlineData(new[] { 9, 1, 3, 4, 5, 6 }, "les pages 1, 3 à 6 et 9")]
    public void Pages_are_said_as_a_person_does(int[] pages, string said) => Assert.Equal(said, PageNumbers.Say(pages));

    [Fact]
    public void Beyond_a_dozen_the_rest_is_counted() =>
        Assert.EndsWith("23 et 3 autres", PageNumbers.Say(Enumerable.Range(0, 15).Select(i => (2 * i) + 1)), StringComparison.Ordinal);
}

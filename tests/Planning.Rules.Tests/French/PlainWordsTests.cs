using Planning.Abstractions.French;

namespace Planning.Rules.Tests.French;

public sealed class PlainWordsTests
{
    [Theory]
    [InlineData("", " ")]
    [InlineData("…", " ")]
    [InlineData("à", " a ")]
    [InlineData("L'œuvre « ÉCRITE », à côté", " l oeuvre ecrite a cote ")]
    [InlineData("e\u0301tat", " etat ")]
    [InlineData("habi\u00ADtants", " habitants ")]
    [InlineData("84\u00A0% — 1.2", " 84 1 2 ")]
    public void Only_the_words_of_a_text_are_left(string text, string plain) => Assert.Equal(plain, PlainWords.Of(text));
}

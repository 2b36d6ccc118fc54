using Planning.Abstractions.Findings;
using Planning.Host.Answers;

namespace Planning.Host.Tests.Answers;

public sealed class AnswerFieldsTests
{
    [Fact]
    public void Every_answer_has_its_word_and_the_word_means_it()
    {
        Assert.All(Enum.GetValues<AnswerState>(), s => Assert.Equal(s, AnswerFields.StateOf(AnswerFields.Of(s))));
        Assert.Equal(AnswerFields.Of(AnswerState.Unclear), AnswerFields.States[^1]);
    }

    [Theory]
    [InlineData("Contesté", AnswerState.Contested)]
    [InlineData("ACCEPTÉE", AnswerState.Accepted)]
    [InlineData("à préciser", AnswerState.Unclear)]
    [InlineData("peut-être", null)]
    [InlineData("", null)]
    public void A_word_is_understood_whatever_its_accents_and_its_gender(string word, AnswerState? state) => Assert.Equal(state, AnswerFields.StateOf(word));
}

using Planning.Abstractions;
using Planning.Host.Answers;
using static Planning.Host.Tests.Answers.SomeAnswer;

namespace Planning.Host.Tests.Answers;

public sealed class AnswerFileFaultTests : IDisposable
{
    private readonly AnswerFolder answers = new();

    public void Dispose() => answers.Dispose();

    [Fact]
    public void Marks_of_a_merge_left_in_the_file_are_told_with_their_lines_and_nothing_is_written()
    {
        var text = "- regle: PLAN-RP-010\n  reponse: acceptee\n<<<<<<< HEAD\n- regle: PLAN-RP-020\n=======\n- regle: PLAN-RP-030\n>>>>>>> marie\n  reponse: acceptee\n";
        var file = answers.Read(text);
        Assert.False(file.IsReadable);
        Assert.Equal([3, 5, 7], file.Faults.Select(f => f.Line));
        var error = Assert.Throws<UserErrorException>(() => file.Write(new Dictionary<int, AnswerEntry>(), [Entry()]));
        Assert.Equal("PLN1550", error.Code);
        Assert.Contains("ligne 3", error.Message, StringComparison.Ordinal);
        Assert.Equal(text, answers.Text);
    }

    [Fact]
    public void All_mistakes_are_told_at_once_with_their_lines_and_the_rest_counts()
    {
        var file = answers.Read("""
            - regle: PLAN-RP-010
              reponce: acceptee
            - regle: PLAN-RP-020
              reponse: peut-être
              le: 31/02/2026
            - reponse: acceptee
            - regle: PLAN-RP-030
              reponse: contestee
            - regle: PLAN-RP-040
              verdict: bof
              reponse: acceptee
              reponse: reportee
              motif: [a, b]
            - regle: PLAN-RP-050
              reponse: acceptee
            """);
        Assert.True(file.IsReadable);
        Assert.Equal([1, 2, 4, 5, 6, 7, 10, 12, 13], file.Faults.Select(f => f.Line));
        Assert.Equal("PLAN-RP-050", Assert.Single(file.Entries).Rule);
        Assert.Contains("« reponse »", file.Faults[1].Remedy, StringComparison.Ordinal);
        Assert.Contains("9 fautes", Assert.Throws<UserErrorException>(file.Sound).Message, StringComparison.Ordinal);
    }

    public static TheoryData<string> Unreadable => new(
        "- regle: \"PLAN", "reponse: acceptee", "rien", "- a\n- b", "- regle: &a x\n  reponse: *a", "- regle: x\n  reponse: acceptee\n---\n- regle: y",
        new string('[', 100_000), "- " + string.Concat(Enumerable.Repeat("{b: ", 100_000)), "- regle: {a: b}",
        "]", "- ]", "- regle: x\n  reponse: ]]", "- {regle: x}}", "- regle: x\n  reponse: acceptee\n  motif: }",
        "- &a [x, x]\n- &b [*a, *a]\n- [*b, *b]", string.Concat(Enumerable.Repeat("[\n", 200_000)), string.Concat(Enumerable.Repeat("- ", 50_000)));

    [Theory]
    [MemberData(nameof(Unreadable))]
    public void What_is_no_list_of_answers_is_refused_with_a_line_and_kept(string text)
    {
        var file = answers.Read(text);
        Assert.False(file.IsReadable);
        Assert.All(file.Faults, f => Assert.InRange(f.Line, 1, 5));
        Assert.Throws<UserErrorException>(() => file.Write(new Dictionary<int, AnswerEntry>(), [Entry()]));
        Assert.Equal(text, answers.Text);
    }

    [Fact]
    public void Another_encoding_and_a_folder_of_that_name_are_told()
    {
        File.WriteAllBytes(answers.File, [.. "- regle: r"u8, 0xE9]);
        Assert.Contains("UTF-8", answers.Read().Faults[0].Message, StringComparison.Ordinal);
        File.Delete(answers.File);
        Directory.CreateDirectory(answers.File);
        Assert.False(answers.Read().IsReadable);
    }
}

using Microsoft.Extensions.Logging.Abstractions;
using Planning.Abstractions.Findings;
using Planning.Host.Answers;
using Planning.Host.Jobs;
using static Planning.Host.Tests.Answers.SomeAnswer;

namespace Planning.Host.Tests.Answers;

public sealed class DossierAnswersTests : IDisposable
{
    private readonly AnswerFolder answers = new();

    public void Dispose() => answers.Dispose();

    [Fact]
    public void Answers_are_brought_to_their_findings()
    {
        answers.Add(Entry());
        var (reports, notices) = Bring(Path.Combine(answers.Folder, "rapport.docx"));
        Assert.Equal(AnswerState.Contested, Assert.Single(Assert.Single(reports).Findings).Answer?.State);
        Assert.Empty(notices);
    }

    [Theory]
    [InlineData("]")]
    [InlineData("- &a [x]\n- *a")]
    [InlineData("\"")]
    public void A_file_that_cannot_be_read_is_a_notice_and_the_findings_stay(string text)
    {
        answers.Read(text);
        var (reports, notices) = Bring(Path.Combine(answers.Folder, "rapport.docx"));
        Assert.Null(Assert.Single(Assert.Single(reports).Findings).Answer);
        Assert.Equal("PLN2551", Assert.Single(notices).Code);
    }

    [Fact]
    public void A_fault_that_no_one_foresaw_is_a_notice_too()
    {
        answers.Add(Entry());
        var (reports, notices) = Bring("nul\0.docx");
        Assert.Null(Assert.Single(Assert.Single(reports).Findings).Answer);
        Assert.Equal("PLN2551", Assert.Single(notices).Code);
        Assert.Contains(AnswerFile.FileName, notices[0].Message, StringComparison.Ordinal);
    }

    private (IReadOnlyList<CheckReport> Reports, IReadOnlyList<Abstractions.Documents.Notice> Notices) Bring(string file) => DossierAnswers.Bring(
        new FileFence(NullLogger<FileFence>.Instance), new SourceSet(answers.Folder, [file]), [Report(file, "rapport", Finding(Verdict.Partial))], true, Today);
}

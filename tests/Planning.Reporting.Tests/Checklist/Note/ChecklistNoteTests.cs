using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Planning.Abstractions.Findings;
using Planning.Reporting.Checklist;
using Planning.Reporting.Checklist.Note;
using Planning.Reporting.Monitoring.Word;

namespace Planning.Reporting.Tests.Checklist.Note;

public sealed class ChecklistNoteTests
{
    [Fact]
    public void Each_finding_stands_with_its_article_its_rule_and_its_passage_or_where_it_was_looked_for()
    {
        var result = Some.OneOfEach();
        var text = Text(result);

        Assert.All(result.Reports[0].Findings, f =>
        {
            Assert.Contains(f.Rule.Id, text, StringComparison.Ordinal);
            Assert.Contains(FrenchWords.Article(f.Rule), text, StringComparison.Ordinal);
            Assert.Contains(f.Evidence.Count > 0 ? f.Evidence[0].Quote : f.Searched[0], text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void The_note_is_a_valid_document_and_the_same_bytes_for_the_same_check()
    {
        var (first, second) = (Bytes(Some.OneOfEach()), Bytes(Some.OneOfEach()));

        Assert.Equal(first, second);
        using var word = WordprocessingDocument.Open(new MemoryStream(first), isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(word).Select(e => $"{e.Path?.XPath}: {e.Description}"));
    }

    [Fact]
    public void What_a_person_answered_has_a_column_where_someone_did()
    {
        var answered = Some.Finding(Verdict.Missing) with { Answer = new FindingAnswer { State = AnswerState.Contested, Reason = "Le sujet est dans les annexes.", By = "A. Martin", On = new DateOnly(2026, 3, 3) } };

        Assert.Contains("Le sujet est dans les annexes.", Text(Some.Result(Some.Report(answered))), StringComparison.Ordinal);
        Assert.DoesNotContain("Réponse", Text(Some.Result(Some.Report(Some.Finding(Verdict.Missing)))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_that_the_dossier_lacks_is_called_by_its_name()
    {
        var report = Some.Report(Some.Finding(Verdict.Missing)) with { IsAbsent = true, File = "dossier", PartName = "Annexes" };

        Assert.Contains("Annexes (pièce absente)", Text(Some.Result(report)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_was_not_read_is_told_with_what_to_do()
    {
        var text = Text(Some.OneOfEach() with { Unread = [new UnreadFile("abime.docx", "PLN1201", "Le fichier est abîmé.", "Enregistrez-le à nouveau.")] });

        Assert.Contains("abime.docx n’a pas été contrôlé", text, StringComparison.Ordinal);
        Assert.Contains("Enregistrez-le à nouveau.", text, StringComparison.Ordinal);
    }

    private static byte[] Bytes(CheckResult result)
    {
        using var output = new MemoryStream();
        Assert.Empty(ChecklistNote.Write(result, WordTemplate.Note(), output));
        return output.ToArray();
    }

    private static string Text(CheckResult result)
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(Bytes(result)), isEditable: false);
        return word.MainDocumentPart!.Document!.InnerText;
    }
}

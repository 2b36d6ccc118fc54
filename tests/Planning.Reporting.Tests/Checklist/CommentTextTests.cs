using Planning.Abstractions.Documents;
using Planning.Abstractions.Findings;
using Planning.Reporting.Checklist;

namespace Planning.Reporting.Tests.Checklist;

public sealed class CommentTextTests
{
    [Theory]
    [InlineData(Verdict.Missing, ObligationLevel.Mandatory, true)]
    [InlineData(Verdict.Partial, ObligationLevel.Conditional, true)]
    [InlineData(Verdict.ToReview, ObligationLevel.Mandatory, true)]
    [InlineData(Verdict.Satisfied, ObligationLevel.Mandatory, false)]
    [InlineData(Verdict.NotApplicable, ObligationLevel.Mandatory, false)]
    [InlineData(Verdict.Partial, ObligationLevel.Optional, true)]
    [InlineData(Verdict.Missing, ObligationLevel.Optional, false)]
    [InlineData(Verdict.ToReview, ObligationLevel.Optional, false)]
    [InlineData(Verdict.Satisfied, ObligationLevel.Optional, false)]
    public void A_remark_is_due_where_someone_must_act_or_took_an_option_in_part(Verdict verdict, ObligationLevel level, bool due) =>
        Assert.Equal(due, CommentText.IsDue(Some.Finding(verdict, level)));

    [Fact]
    public void A_remark_says_what_is_wrong_what_is_expected_by_which_law_and_what_to_do() => Assert.Equal(
        [
            "Partiel\u00A0: Il manque\u00A0: une échéance.",
            "Attendu\u00A0: Le rapport analyse la consommation d’espaces des dix années qui précèdent l’arrêt du plan.",
            "Texte\u00A0: art.\u00A0L.\u00A0151-4, al. 3 du code de l’urbanisme",
            "À faire\u00A0: Donnez la surface consommée par an\u00A0: surfaces, périodes et source.",
            "Règle PLUI-RP-160",
        ],
        CommentText.Of(Some.Finding(Verdict.Partial)));

    [Fact]
    public void An_option_of_the_law_is_advice() =>
        Assert.StartsWith("Conseil\u00A0: ", CommentText.Of(Some.Finding(Verdict.Partial, ObligationLevel.Optional))[0], StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Hostile.Texts), MemberType = typeof(Hostile))]
    public void A_line_holds_neither_a_break_nor_a_character_that_Word_cannot_save(string message)
    {
        var lines = CommentText.Of(Some.Finding(Verdict.Partial, message: message));

        Assert.Equal(5, lines.Count);
        Assert.All(lines, line => Assert.DoesNotContain(line, c => c is '\n' or '\r' or '\ufffe' || (c < ' ' && c != '\t')));
    }

    [Theory]
    [InlineData(Concern.Agreement, "autre.docx", 12)]
    [InlineData(Concern.Agreement, "tiers.docx", null)]
    [InlineData(Concern.Law, "autre.docx", null)]
    public void A_disagreement_is_told_in_the_other_document_too(Concern concern, string file, int? paragraph)
    {
        var elsewhere = new Evidence { Quote = "9 600 habitants", Location = new Location { HeadingPath = [], Paragraph = 12 }, File = "autre.docx" };
        var finding = new Finding(Some.Finding(Verdict.Partial).Rule with { Concern = concern }, Verdict.Partial, "Deux passages.", [elsewhere], []);
        Assert.Equal(paragraph, CommentText.PlaceIn(file, finding)?.Paragraph);
    }

    [Fact]
    public void A_remark_goes_to_the_first_passage() =>
        Assert.Equal(412, CommentText.PlaceOf(Some.Finding(Verdict.Partial))?.Paragraph);

    [Fact]
    public void Without_a_passage_a_remark_goes_to_the_heading_where_the_subject_belongs()
    {
        var heading = new Location { HeadingPath = ["2. Diagnostic"] };

        Assert.Same(heading, CommentText.PlaceOf(Some.Finding(Verdict.Missing) with { Place = heading }));
        Assert.Null(CommentText.PlaceOf(Some.Finding(Verdict.Missing)));
    }
}

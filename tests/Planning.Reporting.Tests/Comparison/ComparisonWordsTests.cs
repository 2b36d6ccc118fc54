using Planning.Abstractions.Documents;
using Planning.Abstractions.Findings;
using Planning.Abstractions.Versions;
using Planning.Reporting.Comparison;

namespace Planning.Reporting.Tests.Comparison;

public sealed class ComparisonWordsTests
{
    private static readonly ComparisonResult Result = SomeComparison.Result();

    [Fact]
    public void The_first_sentence_tells_what_is_settled_what_remains_what_appears_and_the_figures() => Assert.Equal(
        "« v8 » règle 1 des 4 points à traiter de « v7 » ; 2 restent ; 1 n'est plus jugé ; 2 apparaissent ; 1 chiffre a changé.", ComparisonWords.Verdict(Result));

    [Fact]
    public void Nothing_to_treat_and_nothing_changed_read_well()
    {
        var none = Result with { Comparison = Result.Comparison with { Findings = [], Figures = [], Passages = [] } };
        Assert.Equal("« v7 » n'avait aucun point à traiter ; aucun n'apparaît ; aucun chiffre n'a changé.", ComparisonWords.Verdict(none));
        Assert.Equal("Aucun passage n'a changé.", ComparisonWords.TextChange(none));
    }

    [Fact]
    public void A_verdict_that_the_law_changed_is_not_laid_at_the_text_s_door()
    {
        var change = Result.Comparison.Findings.Single(f => f.Cause == ChangeCause.Basis);
        Assert.Equal("Ce n'est pas le texte qui a changé, mais le droit applicable ou les faits donnés.", ComparisonWords.CauseOf(change, Result.Comparison.Basis));
        Assert.Contains("plan.date_approbation", ComparisonWords.Of(Result.Comparison.Basis!), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1250.5", "ha", "1\u00A0250,5\u00A0ha")]
    [InlineData("24310", "habitants", "24\u00A0310\u00A0habitants")]
    [InlineData("2035", "année", "2035")]
    [InlineData("12", "", "12")]
    public void A_value_is_written_as_French_writes_it(string value, string unit, string expected) =>
        Assert.Equal(expected, ComparisonWords.Value(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), unit));

    [Theory]
    [InlineData(new[] { "PADD.docx" }, new[] { "PADD_v2.docx" }, "PADD.docx est devenu PADD_v2.docx.")]
    [InlineData(new[] { "RP.docx" }, new[] { "T1.docx", "T2.docx", "T3.docx" }, "RP.docx est partagé en T1.docx, T2.docx et T3.docx.")]
    [InlineData(new[] { "a/RP.docx" }, new[] { "b/RP.docx" }, "")]
    [InlineData(new[] { "RP.docx" }, new string[0], "RP.docx : n'est plus dans la nouvelle version.")]
    public void Files_that_became_others_are_told(string[] old, string[] @new, string expected) => Assert.Equal(expected, ComparisonWords.Of(new FileChange(old, @new)));

    [Fact]
    public void A_changed_passage_reads_without_colour_and_without_what_is_far_from_the_change()
    {
        var edits = new TextEdit[] { new(EditKind.Kept, new string('a', 60) + " dans la zone UB la hauteur maximale est de "), new(EditKind.Deleted, "9 "), new(EditKind.Inserted, "12 "), new(EditKind.Kept, "m au faîtage.") };
        Assert.Equal("… dans la zone UB la hauteur maximale est de [-9-] {+12+} m au faîtage.", EditExtract.Line(edits));
    }

    [Fact]
    public void A_long_passage_is_cut_around_its_figure()
    {
        var text = $"{string.Concat(Enumerable.Repeat("avant ", 60))}le plan consomme 12,4 hectares {string.Concat(Enumerable.Repeat("après ", 60))}";
        var extract = FigureExtract.Of(text, new TextSpan(text.IndexOf("12,4", StringComparison.Ordinal), 4));
        Assert.Contains("consomme 12,4 hectares", extract, StringComparison.Ordinal);
        Assert.InRange(extract.Length, 100, 250);
    }

    [Fact]
    public void A_long_passage_is_cut_around_the_figure_meant_and_not_around_a_like_one()
    {
        var text = $"En 2012, {string.Concat(Enumerable.Repeat("avant ", 60))}il restait 12 logements {string.Concat(Enumerable.Repeat("après ", 60))}";
        Assert.Contains("il restait 12 logements", FigureExtract.Of(text, new TextSpan(text.IndexOf("12 logements", StringComparison.Ordinal), 2)), StringComparison.Ordinal);
    }

    [Fact]
    public void Points_that_a_person_contests_or_postpones_stay_counted_and_are_told_apart()
    {
        var (contested, postponed) = (SomeComparison.Answered(Result, "PLUI-RP-020", AnswerState.Contested), SomeComparison.Answered(Result, "PLUI-RP-050", AnswerState.Postponed));
        Assert.Equal("« v8 » règle 1 des 4 points à traiter de « v7 » ; 2 restent, dont 1 contesté ; 1 n'est plus jugé ; 2 apparaissent ; 1 chiffre a changé.", ComparisonWords.Verdict(contested));
        Assert.Contains("; 2 apparaissent, dont 1 reporté ;", ComparisonWords.Verdict(postponed), StringComparison.Ordinal);
        Assert.Contains("; 2 restent, dont 1 contesté et 1 reporté ;", ComparisonWords.Verdict(SomeComparison.Answered(contested, "PLUI-RP-030", AnswerState.Postponed)), StringComparison.Ordinal);
    }

    [Fact]
    public void Points_contested_in_the_old_version_were_open_in_it()
    {
        var old = Result with { Comparison = Result.Comparison with { Findings = [.. Result.Comparison.Findings.Select(f => f with { Old = f.Old is null ? null : f.Old with { Answer = SomeComparison.Answer(AnswerState.Contested) } })] } };
        Assert.Equal(4, old.OldCount);
    }
}

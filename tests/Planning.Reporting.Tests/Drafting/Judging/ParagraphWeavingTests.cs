using Planning.Abstractions.Monitoring;
using Planning.Reporting.Drafting;
using Planning.Reporting.Drafting.Exchange;
using Planning.Reporting.Drafting.Judging;

namespace Planning.Reporting.Tests.Drafting.Judging;

public class ParagraphWeavingTests
{
    private static readonly DraftParagraph Ours = new("constat",
        [new ReportSentence("La population atteint 43 020 habitants en 2021.", [2]), new ReportSentence("Elle était de 41 250 en 2015.", [1]), new ReportSentence("Elle suit la trajectoire.", [])], "population");

    [Fact]
    public void What_nothing_takes_up_comes_after_what_precedes_it()
    {
        var (sentences, _) = Woven(("Elle suit la trajectoire.", ["p1.3"]), ("En 2021, la population atteint 43 020 habitants.", ["p1.1"]));

        Assert.Equal(["Elle suit la trajectoire.", "En 2021, la population atteint 43 020 habitants.", "Elle était de 41 250 en 2015."], sentences);
    }

    [Fact]
    public void What_a_refused_sentence_took_up_comes_in_its_place()
    {
        var (sentences, decisions) = Woven(("Elle était de 41 250 en 2015, soit 9 de moins.", ["p1.2"]), ("La population atteint 43 020 habitants en 2021.", ["p1.1"]), ("Elle suit la trajectoire.", ["p1.3"]));

        Assert.Equal(["Elle était de 41 250 en 2015.", "La population atteint 43 020 habitants en 2021.", "Elle suit la trajectoire."], sentences);
        Assert.Equal("aucun fait ne donne 9", decisions.Single(d => !d.IsKept).Why);
    }

    [Fact]
    public void Where_most_sentences_fall_ours_stay_whole()
    {
        var (sentences, decisions) = Woven(("Elle gagne 9 habitants.", ["p1.1"]), ("Elle en avait 8.", ["p1.2"]), ("Elle suit la trajectoire.", ["p1.3"]));

        Assert.Equal(Ours.Sentences.Select(s => s.Text), sentences);
        Assert.DoesNotContain(decisions, d => d.IsKept);
    }

    [Fact]
    public void Nothing_said_twice_two_sentences_of_ours_in_one()
    {
        var (sentences, _) = Woven(("La population atteint 43 020 habitants en 2021, contre 41 250 en 2015.", ["p1.1", "p1.2"]), ("Elle suit la trajectoire.", ["p1.3"]));

        Assert.Equal(2, sentences.Count);
    }

    [Fact]
    public void A_sentence_of_ours_without_a_figure_is_not_taken_up_by_one_that_leaves_it_out()
    {
        var (sentences, decisions) = Woven(("La population atteint 43 020 habitants en 2021.", ["p1.1", "p1.3"]), ("Elle était de 41 250 en 2015.", ["p1.2"]), ("Elle suit la trajectoire.", []));

        Assert.Contains("Elle suit la trajectoire.", sentences);
        Assert.Contains(decisions, d => !d.IsKept && d.Why.Contains("l'essentiel", StringComparison.Ordinal));
    }

    [Fact]
    public void A_sentence_is_judged_with_what_stands_before_it()
    {
        var heard = new List<string>();
        var jury = new SentenceJury(new Listening(heard));

        new ParagraphWeaving(jury, new SentenceReferences([])).Weave(Ours, 0, [new DraftedSentence { Text = "Un.", TakesUp = [] }, new DraftedSentence { Text = "Deux.", TakesUp = [] }]);

        Assert.Equal(["Un.", "Un.", "Un. Deux."], heard);
    }

    [Theory]
    [InlineData("Population, Sarvelle, 2021 : 43 020 habitants")]
    [InlineData("43 020 habitants, Sarvelle, 2021")]
    public void A_reference_is_told_by_its_value(string figure)
    {
        var references = new SentenceReferences([Reference(1, "Population, Sarvelle, 2015 : 41 250 habitants"), Reference(2, figure)]);

        Assert.Equal([2], references.Of("Ils sont 43\u202F020 en 2021.", Ours.Sentences));
        Assert.Equal([2, 1], references.Of("Ils sont 43 020, soit 4,3 % de plus.", Ours.Sentences));
        Assert.Empty(references.Of("Elle suit la trajectoire.", Ours.Sentences));
    }

    private static (IReadOnlyList<string> Sentences, IReadOnlyList<DraftDecision> Decisions) Woven(params (string Text, string[] TakesUp)[] drafted)
    {
        var (sentences, decisions) = new ParagraphWeaving(new SentenceJury(new FigureGuard(SomeDraft.Facts)), new SentenceReferences([]))
            .Weave(Ours, 0, [.. drafted.Select(d => new DraftedSentence { Text = d.Text, TakesUp = d.TakesUp })]);
        return ([.. sentences.Select(s => s.Text)], decisions);
    }

    private static ReportReference Reference(int number, string figure) => new() { Number = number, Figure = figure, Document = "d", Place = "p" };

    private sealed class Listening(List<string> heard) : IStatementGuard
    {
        public IReadOnlyList<Statement> Judge(string text)
        {
            heard.Add(text);
            return [.. text.Split(' ').Select(t => new Statement { Quote = t, Verdict = StatementVerdict.Supported, Why = string.Empty })];
        }
    }
}

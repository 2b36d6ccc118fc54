using Planning.Abstractions.Documents;
using Planning.Abstractions.Indicators;
using Planning.Abstractions.Monitoring;
using Planning.Indicators.Catalogue;
using Planning.Indicators.Extraction;
using Planning.Indicators.Extraction.Sentences;
using Planning.Indicators.Verification.Claims;
using Planning.Indicators.Verification.Facts;
using Planning.Indicators.Verification.Judging;

namespace Planning.Indicators.Verification;

/// <summary>
/// Holds sentences against facts. Each figure, direction, comparison and rank must follow from the facts for the measure, place and years
/// that the words say; a word that no claim explains makes the sentence unsupported. Made once, it judges from any thread.
/// </summary>
public sealed class StatementGuard : IStatementGuard
{
    private readonly CompiledCatalogue catalogue;
    private readonly FactTable facts;
    private readonly ClaimSentenceReader reader;
    private readonly int? about;

    /// <param name="catalogue">What indicators are called, and their units.</param>
    /// <param name="facts">What sentences are held against.</param>
    /// <param name="about">What "le territoire" means; null where the facts must tell.</param>
    public StatementGuard(IndicatorCatalogue catalogue, IReadOnlyList<Fact> facts, Territory? about = null)
    {
        this.catalogue = new CompiledCatalogue(catalogue);
        this.facts = new FactTable(catalogue, facts);
        this.about = about is null ? null : this.facts.Find(about);
        reader = new ClaimSentenceReader(this.catalogue, this.facts);
    }

    /// <inheritdoc/>
    public IReadOnlyList<Statement> Judge(string text)
    {
        var (statements, discourse) = (new List<Statement>(), new Discourse { Places = about is { } place ? [place] : [] });
        foreach (var span in SentenceSplitter.Split(text))
        {
            var sentence = reader.Read(text, span);
            var judge = new SentenceJudge(sentence, facts, catalogue, discourse);
            var (verdict, why) = judge.Judge();
            statements.Add(new Statement { Quote = sentence.Quote, Verdict = verdict, Why = why, Newer = judge.Newer(verdict), Location = new Location { HeadingPath = [], Span = span } });
            discourse = judge.After();
        }

        return statements;
    }
}

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
/// that the words say; a thing, a cause or a name that they do not hold makes the sentence unsupported. Made once, it judges from any thread.
/// </summary>
public sealed class StatementGuard : IStatementGuard
{
    /// <summary>A sentence longer than this, or with more runs of digits, is a table that lost its lines; the work on it grows with the square of its length.</summary>
    private const int LongestSentence = 6000;
    private const int MostFigures = 120;

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

    /// <summary>What is not judged claim by claim: what claims nothing by its form, and what no person would read as one sentence.</summary>
    private static Statement? Unread(string text, TextSpan span)
    {
        var quote = text[span.Start..span.End];
        if (Apparatus.IsWhole(quote))
        {
            return new Statement { Quote = quote, Verdict = StatementVerdict.NoClaim, Why = string.Empty, Newer = string.Empty, Location = new Location { HeadingPath = [], Span = span } };
        }

        return quote.Length <= LongestSentence && FiguresIn(quote) <= MostFigures ? null
            : new Statement { Quote = quote, Verdict = StatementVerdict.Unsupported, Why = "La phrase porte trop de chiffres pour être vérifiée d'un bloc : coupez-la.", Newer = string.Empty, Location = new Location { HeadingPath = [], Span = span } };
    }

    private static int FiguresIn(string quote) => Enumerable.Range(0, quote.Length).Count(i => char.IsAsciiDigit(quote[i]) && (i == 0 || !char.IsAsciiDigit(quote[i - 1])));

    /// <inheritdoc/>
    public IReadOnlyList<Statement> Judge(string text)
    {
        var (statements, discourse) = (new List<Statement>(), new Discourse { Places = about is { } place ? [place] : [] });
        foreach (var span in SentenceSplitter.Split(text))
        {
            if (Unread(text, span) is { } unread)
            {
                statements.Add(unread);
                continue;
            }

            var sentence = ElapsedPeriods.Resolve(reader.Read(text, span), discourse.Year, facts.LastYear);
            var judge = new SentenceJudge(sentence, facts, catalogue, discourse);
            var (verdict, why) = judge.Judge();
            statements.Add(new Statement { Quote = sentence.Quote, Verdict = verdict, Why = why, Newer = judge.Newer(verdict), Location = new Location { HeadingPath = [], Span = span } });
            discourse = judge.After();
        }

        return statements;
    }
}

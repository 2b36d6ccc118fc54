using Planning.Abstractions.Findings;
using Planning.Rules.Checks;
using Planning.Rules.Lexicon;
using Planning.Rules.Passages;

namespace Planning.Rules.Programmes;

/// <summary>Finds in one document the strongest passage of each depth for a commitment.</summary>
internal sealed class CommitmentReading(DocumentText document, CompiledLexicon lexicon, SentenceSignals signals, PartForce force, SourceCells sources)
{
    private const int Depths = 5;

    /// <summary>From how many sentences of a document its subject is treated, and not met in passing.</summary>
    private const int Several = CarriedCommitment.Several;

    /// <summary>What a passage loses when it only reports the law or puts things off: any other of its depth shows more.</summary>
    private const int BorrowedLoss = 20;

    private readonly AnnotatedText text = document.Text;
    private readonly DepthReader depths = new(document, signals, force);
    private readonly Quotation quotation = new(document);
    private readonly HashSet<int> expressions = [];

    /// <summary>What the document carries of a commitment.</summary>
    /// <param name="commitment">The commitment.</param>
    /// <param name="concept">The index of its concept.</param>
    public CarriedCommitment Read(Commitment commitment, int concept)
    {
        var best = new (int Sentence, int Weight)[Depths];
        Array.Fill(best, (-1, int.MinValue));
        var (sentences, hasSection) = (0, false);
        var all = document.Index.Of(concept);
        for (var first = 0; first < all.Length;)
        {
            var sentence = all[first].Sentence;
            var end = first + 1;
            while (end < all.Length && all[end].Sentence == sentence)
            {
                end++;
            }

            if (WeightOf(concept, sentence, all[first..end]) is var weight and > 0 && DepthOf(concept, sentence, all[first..end]) is { } depth)
            {
                depth = commitment.IsProcedure && depth > CommitmentDepth.Rule ? CommitmentDepth.Rule : depth;
                var isBorrowed = depths.IsBorrowed(sentence);
                hasSection |= text.Sentences[sentence].Has(SentenceMarks.Heading);
                sentences += isBorrowed ? 0 : 1;
                weight -= isBorrowed ? BorrowedLoss : 0;
                best[(int)depth] = weight > best[(int)depth].Weight ? (depths.ShownBy(sentence), weight) : best[(int)depth];
            }

            first = end;
        }

        return new CarriedCommitment
        {
            Commitment = commitment.Id,
            IsTreated = hasSection || sentences >= Several,
            Sentences = sentences,
            Passages = [.. Enumerable.Range(0, Depths).Reverse().Where(d => best[d].Sentence >= 0)
                .Select(d => new CommitmentPassage((CommitmentDepth)d, quotation.Evidence(best[d].Sentence, DepthWords.Of((CommitmentDepth)d))))],
        };
    }

    /// <summary>How deep a sentence carries; a heading that names the subject and has text under it is a mention.</summary>
    private CommitmentDepth? DepthOf(int concept, int sentence, ReadOnlySpan<ConceptIndex.Occurrence> here)
    {
        if (!text.Sentences[sentence].Has(SentenceMarks.Heading))
        {
            return depths.Of(sentence) is { } depth ? (depth > CommitmentDepth.Mention && HasTerm(here) && IsSource(concept, sentence) ? CommitmentDepth.Mention : depth) : null;
        }

        return HasTerm(here) && depths.IsHeadingOfText(sentence) ? CommitmentDepth.Mention : null;
    }

    private static bool HasTerm(ReadOnlySpan<ConceptIndex.Occurrence> here)
    {
        foreach (var occurrence in here)
        {
            if (occurrence.Kind == HitKind.Term)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a row names the subject only as where its figures come from.</summary>
    private bool IsSource(int concept, int sentence)
    {
        if (!text.Sentences[sentence].Has(SentenceMarks.TableRow))
        {
            return false;
        }

        var head = signals.FirstOfBlock(sentence);
        while (head < sentence && !text.Sentences[head].Text.Contains(" | ", StringComparison.Ordinal))
        {
            head++;
        }

        return sources.Alone(sentence, head, concept);
    }

    /// <summary>How clearly a sentence speaks of the commitment: 0 when it does not.</summary>
    private int WeightOf(int concept, int sentence, ReadOnlySpan<ConceptIndex.Occurrence> here)
    {
        expressions.Clear();
        var terms = 0;
        foreach (var occurrence in here)
        {
            terms += expressions.Add(occurrence.Expression) && occurrence.Kind == HitKind.Term ? 1 : 0;
        }

        var announced = IsAnnounced(concept, sentence);
        if (terms == 0 && expressions.Count < lexicon.ThresholdOf(concept) && !announced)
        {
            return 0;
        }

        var words = text.Sentences[sentence].Words;
        return 1 + (3 * terms) + expressions.Count + (announced ? 2 : 0) + (words is >= 8 and <= 60 ? 3 : 0);
    }

    /// <summary>Whether the paragraph, the line that opens the list or the nearest headings name the commitment's subject.</summary>
    private bool IsAnnounced(int concept, int sentence)
    {
        var section = text.Sentences[sentence].Section;
        for (var hops = 0; section >= 0 && hops < 2; hops++, section = text.Sections[section].Parent)
        {
            if (text.Sections[section].Section.Level > 0 && HasTerm(concept, text.Sections[section].First, text.Sections[section].First + 1))
            {
                return true;
            }
        }

        return !text.Sentences[sentence].Has(SentenceMarks.TableRow) && HasTerm(concept, signals.FirstOfBlock(sentence), sentence);
    }

    private bool HasTerm(int concept, int first, int end)
    {
        foreach (var occurrence in document.Index.Of(concept, first, end))
        {
            if (occurrence.Kind == HitKind.Term && !text.Sentences[occurrence.Sentence].Has(SentenceMarks.Contents))
            {
                return true;
            }
        }

        return false;
    }
}

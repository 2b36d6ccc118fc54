using Planning.Rules.Lexicon;

namespace Planning.Rules.Passages;

/// <summary>A document after its one walk: sentences in reading order with their hits, and the sections as runs of them.</summary>
internal sealed class AnnotatedText(Sentence[] sentences, Hit[] hits, SectionSpan[] sections)
{
    /// <summary>The sentences of the body that put something off, in reading order.</summary>
    private readonly int[] deferrals = [.. Enumerable.Range(0, sentences.Length).Where(i =>
        sentences[i].IsBody && sentences[i].Has(SentenceMarks.Deferral) && !sentences[i].Has(SentenceMarks.Recital))];

    /// <summary>The sentences, in reading order.</summary>
    public Sentence[] Sentences => sentences;

    /// <summary>All hits, sentence after sentence.</summary>
    public ReadOnlySpan<Hit> Hits => hits;

    /// <summary>The sections, each after the one that holds it.</summary>
    public SectionSpan[] Sections => sections;

    /// <summary>The sentences that put something off, from one sentence to before another.</summary>
    public ReadOnlySpan<int> DeferralsIn(int first, int end)
    {
        var all = deferrals.AsSpan();
        var (from, to) = (all.BinarySearch(first), all.BinarySearch(end));
        return all[(from < 0 ? ~from : from)..(to < 0 ? ~to : to)];
    }

    /// <summary>The hits of one sentence.</summary>
    public ReadOnlySpan<Hit> HitsOf(Sentence sentence) => hits.AsSpan(sentence.FirstHit, sentence.HitCount);
}

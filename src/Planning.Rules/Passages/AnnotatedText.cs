using Planning.Rules.Lexicon;

namespace Planning.Rules.Passages;

/// <summary>A document after its one walk: sentences in reading order with their hits, and the sections as runs of them.</summary>
internal sealed class AnnotatedText(IReadOnlyList<Sentence> sentences, IReadOnlyList<Hit> hits, IReadOnlyList<SectionSpan> sections)
{
    private readonly Hit[] hits = [.. hits];

    public IReadOnlyList<Sentence> Sentences { get; } = sentences;

    /// <summary>The sentences of the body that put something off, in reading order.</summary>
    public IReadOnlyList<int> Deferrals { get; } = [.. Enumerable.Range(0, sentences.Count).Where(i =>
        sentences[i].IsBody && sentences[i].Has(SentenceMarks.Deferral) && !sentences[i].Has(SentenceMarks.Recital))];

    /// <summary>All hits, sentence after sentence.</summary>
    public ReadOnlySpan<Hit> Hits => hits;

    public IReadOnlyList<SectionSpan> Sections => sections;

    /// <summary>The hits of one sentence.</summary>
    public ReadOnlySpan<Hit> HitsOf(Sentence sentence) => hits.AsSpan(sentence.FirstHit, sentence.HitCount);
}

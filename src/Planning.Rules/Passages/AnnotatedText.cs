using Planning.Rules.Lexicon;

namespace Planning.Rules.Passages;

/// <summary>A document after its one walk: sentences in reading order with their hits, and the sections as runs of them.</summary>
internal sealed class AnnotatedText(Sentence[] sentences, Hit[] hits, SectionSpan[] sections)
{
    private readonly int[] deferrals = BodyWith(SentenceMarks.Deferral, sentences);
    private readonly int[] absences = BodyWith(SentenceMarks.Absence, sentences);
    private readonly int[] absencesOfAll = BodyWith(SentenceMarks.AbsenceOfAll, sentences);
    private readonly int[] notDue = BodyWith(SentenceMarks.NotDue, sentences);

    /// <summary>The sentences, in reading order.</summary>
    public Sentence[] Sentences => sentences;

    /// <summary>All hits, sentence after sentence.</summary>
    public ReadOnlySpan<Hit> Hits => hits;

    /// <summary>The sections, each after the one that holds it.</summary>
    public SectionSpan[] Sections => sections;

    /// <summary>The sentences of the body with a mark, from one sentence to before another.</summary>
    /// <param name="mark">That they put something off, deny something (all of a subject, or more), or say that it is not due; no other.</param>
    /// <param name="first">The first sentence.</param>
    /// <param name="end">The one after the last.</param>
    public ReadOnlySpan<int> Marked(SentenceMarks mark, int first, int end)
    {
        var all = (mark switch
        {
            SentenceMarks.Deferral => deferrals,
            SentenceMarks.Absence => absences,
            SentenceMarks.AbsenceOfAll => absencesOfAll,
            SentenceMarks.NotDue => notDue,
            _ => throw new ArgumentOutOfRangeException(nameof(mark)),
        }).AsSpan();
        var (from, to) = (all.BinarySearch(first), all.BinarySearch(end));
        return all[(from < 0 ? ~from : from)..(to < 0 ? ~to : to)];
    }

    private static int[] BodyWith(SentenceMarks mark, Sentence[] sentences) => [.. Enumerable.Range(0, sentences.Length).Where(i => sentences[i].IsBody && sentences[i].Has(mark))];

    /// <summary>The hits of one sentence.</summary>
    public ReadOnlySpan<Hit> HitsOf(Sentence sentence) => hits.AsSpan(sentence.FirstHit, sentence.HitCount);
}

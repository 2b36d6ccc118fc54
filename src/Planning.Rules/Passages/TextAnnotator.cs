using System.Runtime.InteropServices;
using Planning.Abstractions.Documents;
using Planning.Rules.Lexicon;

namespace Planning.Rules.Passages;

/// <summary>Walks a document once and notes what each sentence holds. Headings go first, since they weigh on all that stands under them; then stretches of sections, side by side.</summary>
internal sealed class TextAnnotator
{
    /// <summary>A stretch is worth another core from this many blocks on.</summary>
    private const int FewestBlocks = 500;

    private readonly Func<SectionAnnotator> annotator;
    private readonly List<Place> outline = [];

    private TextAnnotator(Func<SectionAnnotator> annotator) => this.annotator = annotator;

    /// <summary>The annotated text of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="lexicon">The lexicon.</param>
    /// <param name="markers">What sentences do.</param>
    /// <param name="wanted">The concepts that the rules to come ask for, markers included.</param>
    public static AnnotatedText Annotate(PlanningDocument document, CompiledLexicon lexicon, Markers markers, bool[] wanted)
    {
        var text = new TextAnnotator(() => new SectionAnnotator(lexicon, markers, wanted));
        var headings = text.annotator();
        text.Outline(document.Root, parent: -1, firstBlock: 0, SentenceMarks.None, headings);
        var stretches = text.Stretches();
        Parallel.ForEach(stretches, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, stretch => stretch.Read(text.outline, text.annotator()));
        return text.Join(headings, stretches);
    }

    /// <summary>Lists a section and those inside it, and notes their headings; returns the rank of the next block.</summary>
    private int Outline(Section source, int parent, int firstBlock, SentenceMarks over, SectionAnnotator headings)
    {
        var rank = outline.Count;
        var isHeaded = source.Level > 0;
        var marks = over;
        firstBlock += isHeaded ? 1 : 0;
        if (isHeaded)
        {
            marks |= headings.AddHeading(source, rank, firstBlock);
        }

        outline.Add(new Place(source, parent, firstBlock, marks));
        var next = firstBlock + source.Blocks.Count;
        foreach (var inner in source.Sections)
        {
            next = Outline(inner, rank, next, marks & (SentenceMarks.Recital | SentenceMarks.Elsewhere), headings);
        }

        return next;
    }

    private List<Stretch> Stretches()
    {
        var blocks = outline.Sum(p => p.Source.Blocks.Count);

        // One stretch a core: each reader learns the words of the document anew.
        var share = Math.Max(FewestBlocks, (blocks + Environment.ProcessorCount - 1) / Environment.ProcessorCount);
        var stretches = new List<Stretch>();
        for (var first = 0; first < outline.Count;)
        {
            var (end, size) = (first, 0);
            while (end < outline.Count && (end == first || size < share))
            {
                size += outline[end++].Source.Blocks.Count;
            }

            stretches.Add(new Stretch(first, end));
            first = end;
        }

        return stretches;
    }

    /// <summary>Puts the headings and the stretches together, in reading order.</summary>
    private AnnotatedText Join(SectionAnnotator headings, List<Stretch> stretches)
    {
        var sentences = new Sentence[headings.Sentences.Count + stretches.Sum(s => s.Annotator.Sentences.Count)];
        var hits = new Hit[headings.Hits.Count + stretches.Sum(s => s.Annotator.Hits.Count)];
        var (sentence, hit) = (0, 0);
        var (spans, nextHeading) = (new SectionSpan[outline.Count], 0);
        foreach (var stretch in stretches)
        {
            for (var rank = stretch.First; rank < stretch.End; rank++)
            {
                var place = outline[rank];
                var first = sentence;
                if (place.Source.Level > 0)
                {
                    Take(headings, nextHeading++, 1);
                }

                var (from, count) = stretch.SentencesOf(rank);
                Take(stretch.Annotator, from, count);
                spans[rank] = new SectionSpan(place.Source, place.Parent, first, sentence, sentence);
            }
        }

        // A section ends where the last of those inside it does; these come after it.
        for (var rank = spans.Length - 1; rank > 0; rank--)
        {
            var parent = spans[rank].Parent;
            spans[parent] = spans[parent] with { End = Math.Max(spans[parent].End, spans[rank].End) };
        }

        return new AnnotatedText(sentences, hits, spans);

        void Take(SectionAnnotator from, int first, int count)
        {
            foreach (var taken in CollectionsMarshal.AsSpan(from.Sentences).Slice(first, count))
            {
                from.Hits.CopyTo(taken.FirstHit, hits.AsSpan(hit, taken.HitCount));
                taken.FirstHit = hit;
                sentences[sentence++] = taken;
                hit += taken.HitCount;
            }
        }
    }

    /// <summary>A section in its document.</summary>
    /// <param name="Source">The section.</param>
    /// <param name="Parent">The rank of the one that holds it; -1 for the root.</param>
    /// <param name="FirstBlock">The rank of the block before its own.</param>
    /// <param name="Marks">What its headings make of its text.</param>
    private sealed record Place(Section Source, int Parent, int FirstBlock, SentenceMarks Marks);

    /// <summary>Sections in a row, read by one thread.</summary>
    private sealed class Stretch(int first, int end)
    {
        private readonly int[] ends = new int[end - first];

        public int First => first;

        public int End => end;

        public SectionAnnotator Annotator { get; private set; } = null!;

        public void Read(List<Place> outline, SectionAnnotator annotator)
        {
            Annotator = annotator;
            for (var rank = first; rank < end; rank++)
            {
                var place = outline[rank];
                annotator.AddBlocks(place.Source.Blocks, place.Marks, rank, place.FirstBlock);
                ends[rank - first] = annotator.Sentences.Count;
            }
        }

        public (int First, int Count) SentencesOf(int rank)
        {
            var from = rank == first ? 0 : ends[rank - first - 1];
            return (from, ends[rank - first] - from);
        }
    }
}

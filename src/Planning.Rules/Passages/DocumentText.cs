using Planning.Abstractions.Documents;
using Planning.Rules.Lexicon;

namespace Planning.Rules.Passages;

/// <summary>A document ready to be judged: its one walk, and the places cut from it.</summary>
internal sealed class DocumentText
{
    private readonly int[] substance;
    private readonly Lazy<IReadOnlyList<Passage>> sections;

    public DocumentText(PlanningDocument document, CompiledLexicon lexicon, Markers markers, bool[] wanted)
    {
        Document = document;
        Text = TextAnnotator.Annotate(document, lexicon, markers, wanted);
        Index = new ConceptIndex(Text, lexicon.ConceptCount);
        Places = PassageCutter.Places(Text);
        sections = new Lazy<IReadOnlyList<Passage>>(() => PassageCutter.Sections(Text));
        Whole = PassageCutter.Whole(Text);
        substance = new int[Text.Sentences.Count + 1];
        for (var i = 0; i < Text.Sentences.Count; i++)
        {
            substance[i + 1] = substance[i] + (IsSubstance(Text.Sentences[i]) ? Text.Sentences[i].Words : 0);
        }
    }

    public PlanningDocument Document { get; }

    public AnnotatedText Text { get; }

    public ConceptIndex Index { get; }

    public IReadOnlyList<Passage> Places { get; }

    public IReadOnlyList<Passage> Sections => sections.Value;

    public IReadOnlyList<Passage> Whole { get; }

    /// <summary>Whether the document is so long that loose words meet in it by chance.</summary>
    public bool IsLong => substance[^1] > 1500;

    /// <summary>The words of sentences that say something of the plan itself, between two sentences.</summary>
    public int WordsOfSubstance(int first, int end) => substance[end] - substance[first];

    /// <summary>Whether a sentence of the body neither recites, nor puts off, nor speaks of another plan.</summary>
    public static bool IsSubstance(Sentence sentence) =>
        sentence.IsBody && !sentence.Has(SentenceMarks.Recital | SentenceMarks.Deferral | SentenceMarks.Elsewhere);
}

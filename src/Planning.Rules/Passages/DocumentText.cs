using System.Collections.Concurrent;
using Planning.Abstractions.Documents;
using Planning.Rules.Checks.Tables;
using Planning.Rules.Lexicon;
using Planning.Rules.Templates;

namespace Planning.Rules.Passages;

/// <summary>A document ready to be judged: its one walk, and the places cut from it.</summary>
internal sealed class DocumentText
{
    private readonly int[] substance;
    private readonly Lazy<PlaceIndex> sections;

    public DocumentText(PlanningDocument document, CompiledLexicon lexicon, Markers markers, bool[] wanted)
    {
        Document = document;
        Tables = new TableReading(document);
        Text = TextAnnotator.Annotate(document, lexicon, markers, wanted);
        (Index, Places) = SideBySide.Both(_ => new ConceptIndex(Text, lexicon.ConceptCount), _ => new PlaceIndex(PassageCutter.Places(Text), Text.Sentences.Length), CancellationToken.None);
        ConceptSections = new ConceptSections(Text, Index);
        sections = new Lazy<PlaceIndex>(() => new PlaceIndex(PassageCutter.Sections(Text), Text.Sentences.Length));
        Whole = new PlaceIndex(PassageCutter.Whole(Text), Text.Sentences.Length);
        substance = new int[Text.Sentences.Length + 1];
        for (var i = 0; i < Text.Sentences.Length; i++)
        {
            substance[i + 1] = substance[i] + (IsSubstance(Text.Sentences[i]) ? Text.Sentences[i].Words : 0);
        }
    }

    public PlanningDocument Document { get; }

    public AnnotatedText Text { get; }

    public ConceptIndex Index { get; }

    /// <summary>Which of its sections speak of each concept.</summary>
    public ConceptSections ConceptSections { get; }

    /// <summary>For each concept, the sentence that says it not to be there, or not to be due, or -1; told once whatever the number of rules.</summary>
    public ConcurrentDictionary<(int Concept, SentenceMarks Named, SentenceMarks Following, SentenceMarks Foreign), int> Denials { get; } = new();

    /// <summary>Its tables of figures, read when first asked for.</summary>
    public TableReading Tables { get; }

    private PlaceIndex Places { get; }

    private PlaceIndex Sections => sections.Value;

    private PlaceIndex Whole { get; }

    /// <summary>The places that a rule of some scope looks at.</summary>
    public PlaceIndex PlacesOf(Scope scope) => scope switch
    {
        Scope.Document => Whole,
        Scope.Section => Sections,
        _ => Places,
    };

    /// <summary>Whether the document is so long that loose words meet in it by chance.</summary>
    public bool IsLong => substance[^1] > 1500;

    /// <summary>The words of sentences that say something of the plan itself, between two sentences.</summary>
    public int WordsOfSubstance(int first, int end) => substance[end] - substance[first];

    /// <summary>Whether a sentence of the body neither recites, nor puts off, nor speaks of another plan.</summary>
    public static bool IsSubstance(Sentence sentence) =>
        sentence.IsBody && !sentence.Has(SentenceMarks.Recital | SentenceMarks.Deferral | SentenceMarks.Elsewhere);
}

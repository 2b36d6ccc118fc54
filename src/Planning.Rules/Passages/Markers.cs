using Planning.Rules.Lexicon;

namespace Planning.Rules.Passages;

/// <summary>The concepts of the common lexicon that say what a sentence does rather than what it speaks of (its <c>marqueurs</c>).</summary>
internal sealed class Markers
{
    /// <summary>The ids that the common lexicon must hold.</summary>
    public static readonly IReadOnlyList<string> Required =
        ["rappel-du-droit", "titre-de-rappel", "renvoi", "absence", "autre-plan", "titre-de-sommaire"];

    private readonly SentenceMarks[] marks;

    public Markers(CompiledLexicon lexicon)
    {
        marks = new SentenceMarks[lexicon.ConceptCount];
        marks[lexicon.IndexOf("rappel-du-droit")] = SentenceMarks.Recital;
        marks[lexicon.IndexOf("renvoi")] = SentenceMarks.Deferral;
        marks[lexicon.IndexOf("absence")] = SentenceMarks.Absence;
        marks[lexicon.IndexOf("autre-plan")] = SentenceMarks.Elsewhere;
        RecitalHeading = lexicon.IndexOf("titre-de-rappel");
        ContentsHeading = lexicon.IndexOf("titre-de-sommaire");
    }

    /// <summary>A heading that opens a reminder of the law.</summary>
    public int RecitalHeading { get; }

    /// <summary>A heading that opens a table of contents.</summary>
    public int ContentsHeading { get; }

    /// <summary>What the hits say of their sentence.</summary>
    public SentenceMarks Of(List<Hit> hits)
    {
        var found = SentenceMarks.None;
        foreach (var hit in hits)
        {
            found |= marks[hit.Concept];
        }

        return found;
    }
}

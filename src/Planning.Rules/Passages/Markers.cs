using Planning.Rules.Lexicon;

namespace Planning.Rules.Passages;

/// <summary>The concepts of the common lexicon that say what a sentence does rather than what it speaks of (its <c>marqueurs</c>).</summary>
internal sealed class Markers
{
    /// <summary>The ids that the common lexicon must hold.</summary>
    public static readonly IReadOnlyList<string> Required =
        ["rappel-du-droit", "titre-de-rappel", "renvoi", "absence", "absence-entiere", "sans-obligation", "autre-plan", "titre-d-ailleurs", "ce-plan", "titre-de-sommaire", CompiledLexicon.OtherSenseId];

    private readonly SentenceMarks[] marks;
    private readonly int recitalHeading;
    private readonly int elsewhereHeading;
    private readonly int contentsHeading;

    public Markers(CompiledLexicon lexicon)
    {
        marks = new SentenceMarks[lexicon.ConceptCount];
        marks[lexicon.IndexOf("rappel-du-droit")] = SentenceMarks.Recital;
        marks[lexicon.IndexOf("renvoi")] = SentenceMarks.Deferral;
        marks[lexicon.IndexOf("absence")] = SentenceMarks.Absence;
        marks[lexicon.IndexOf("absence-entiere")] = SentenceMarks.Absence | SentenceMarks.AbsenceOfAll;
        marks[lexicon.IndexOf("sans-obligation")] = SentenceMarks.NotDue;
        marks[lexicon.IndexOf("autre-plan")] = SentenceMarks.Elsewhere;
        marks[lexicon.IndexOf("ce-plan")] = SentenceMarks.ThisPlan;
        recitalHeading = lexicon.IndexOf("titre-de-rappel");
        elsewhereHeading = lexicon.IndexOf("titre-d-ailleurs");
        contentsHeading = lexicon.IndexOf("titre-de-sommaire");
        All = [.. Required.Select(lexicon.IndexOf)];
    }

    /// <summary>The concepts that mark sentences.</summary>
    public IReadOnlyList<int> All { get; }

    /// <summary>What a concept of a heading makes of the text under it.</summary>
    public SentenceMarks UnderHeading(int concept) =>
        concept == recitalHeading ? SentenceMarks.Recital : concept == elsewhereHeading ? SentenceMarks.Elsewhere : concept == contentsHeading ? SentenceMarks.Contents : SentenceMarks.None;

    /// <summary>What the hits say of their sentence.</summary>
    public SentenceMarks Of(List<Hit> hits)
    {
        var found = SentenceMarks.None;
        foreach (var hit in hits)
        {
            found |= marks[hit.Concept];
        }

        // "N'a donc pas à le chiffrer" puts nothing off.
        return (found & SentenceMarks.NotDue) == 0 ? found : found & ~SentenceMarks.Deferral;
    }
}

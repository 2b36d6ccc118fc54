using Planning.Rules.Passages;

namespace Planning.Rules.Checks;

/// <summary>What one place of the text says to one rule.</summary>
internal sealed record PassageReading
{
    public required Passage Passage { get; init; }

    /// <summary>The sentence that shows the subject; a heading's when only the heading announces it. -1 when nothing does.</summary>
    public required int SubjectSentence { get; init; }

    /// <summary>Whether the body treats the subject, not only the heading.</summary>
    public required bool SubjectInBody { get; init; }

    /// <summary>Whether the body names the subject by a term, rather than by clues.</summary>
    public required bool SubjectNamed { get; init; }

    /// <summary>For each facet, the sentence that shows it, or -1.</summary>
    public required int[] FacetSentences { get; init; }

    /// <summary>A sentence that puts something of this matter off, or -1.</summary>
    public required int Deferral { get; init; }

    /// <summary>How many words say something of the plan itself.</summary>
    public required int Substance { get; init; }

    /// <summary>For facets that ask for several things, those not found, by facet.</summary>
    public required IReadOnlyDictionary<int, IReadOnlyList<int>> Lacking { get; init; }

    public int FacetsMet => FacetSentences.Count(s => s >= 0);

    public bool IsComplete => SubjectSentence >= 0 && FacetsMet == FacetSentences.Length && Deferral < 0;

    /// <summary>Orders places: complete first, then by what they show.</summary>
    public int Rank => (IsComplete ? 10_000 : 0) + (SubjectSentence >= 0 ? 1_000 : 0) + (FacetsMet * 100) + (SubjectInBody ? 50 : 0)
        + (Deferral >= 0 ? 0 : 10);
}

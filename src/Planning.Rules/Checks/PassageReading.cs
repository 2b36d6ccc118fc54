using Planning.Rules.Passages;

namespace Planning.Rules.Checks;

/// <summary>What one place of the text says to one rule.</summary>
internal sealed record PassageReading
{
    private readonly int shown;

    public required Passage Passage { get; init; }

    /// <summary>The sentence that shows the subject; a heading's when only the heading announces it. -1 when nothing does.</summary>
    public required int SubjectSentence { get; init; }

    /// <summary>Whether the body treats the subject, not only the heading.</summary>
    public required bool SubjectInBody { get; init; }

    /// <summary>Whether the body names the subject by a term, rather than by clues.</summary>
    public required bool SubjectNamed { get; init; }

    /// <summary>Whether a heading over the place names the subject.</summary>
    public required bool HeadingNamesSubject { get; init; }

    /// <summary>For each facet, the sentence that shows it, or -1.</summary>
    public required int[] FacetSentences
    {
        get;
        init
        {
            field = value;
            shown = value.Length - value.AsSpan().Count(-1);
        }
    }

    /// <summary>A sentence that puts something of this matter off, or -1.</summary>
    public required int Deferral { get; init; }

    /// <summary>How many words say something of the plan itself.</summary>
    public required int Substance { get; init; }

    /// <summary>Whether something lacks without which the subject is only spoken of.</summary>
    public required bool LacksEssential { get; init; }

    /// <summary>How many different expressions of the subject stand in the place.</summary>
    public required int Expressions { get; init; }

    /// <summary>How many facets the place meets; none where an essential one lacks.</summary>
    public int FacetsMet => LacksEssential ? 0 : shown;

    /// <summary>Whether the body speaks of the subject, and no more: nothing of several things to be there is, nor is any put off.</summary>
    public bool ShowsNothing => SubjectInBody && Deferral < 0 && shown == 0 && FacetSentences.Length > 1;

    public bool IsComplete => SubjectSentence >= 0 && FacetsMet == FacetSentences.Length && Deferral < 0;

    /// <summary>Whether the subject is named, in the place or over it, rather than guessed from loose words.</summary>
    public bool IsNamed => SubjectNamed || HeadingNamesSubject;

    /// <summary>Orders places: complete first, then those that name the subject, then by what they show.</summary>
    public int Rank => RankOf(IsComplete, FacetsMet, HeadingNamesSubject, SubjectNamed, SubjectInBody, Deferral >= 0);

    /// <summary>The highest rank that a place may have, before its sentences are looked at closely.</summary>
    /// <param name="met">The facets that it meets.</param>
    /// <param name="facets">The facets of the rule.</param>
    /// <param name="isUnderName">Whether a heading over it names the subject.</param>
    /// <param name="isInBody">Whether its body treats the subject.</param>
    public static int HighestRank(int met, int facets, bool isUnderName, bool isInBody) => RankOf(met == facets, met, isUnderName, isInBody, isInBody, isPutOff: false);

    private static int RankOf(bool isComplete, int met, bool isUnderName, bool isNamed, bool isInBody, bool isPutOff) =>
        (isComplete ? 100_000 : 0) + (met * 10_000) + (isUnderName ? 4_000 : 0) + (isNamed ? 3_000 : 0) + (isInBody ? 1_000 : 0) + (isPutOff ? 0 : 500);
}

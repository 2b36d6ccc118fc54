using Planning.Abstractions.Documents;

namespace Planning.Abstractions.Findings;

/// <summary>
/// The answer to one rule on one document. A satisfied finding without evidence, or a missing one without a place searched,
/// cannot be constructed.
/// </summary>
public sealed record Finding
{
    /// <param name="rule">The rule answered.</param>
    /// <param name="verdict">The conclusion.</param>
    /// <param name="message">Why, as a French sentence.</param>
    /// <param name="evidence">The passages it rests on.</param>
    /// <param name="searched">The places read, headings or parts of the document, in French.</param>
    /// <exception cref="ArgumentException">The verdict is satisfied without evidence, or missing without a place searched.</exception>
    public Finding(RuleReference rule, Verdict verdict, string message, IReadOnlyList<Evidence> evidence, IReadOnlyList<string> searched)
    {
        if (verdict == Verdict.Satisfied && evidence.Count == 0)
        {
            throw new ArgumentException("A satisfied finding needs evidence.", nameof(evidence));
        }

        if (verdict == Verdict.Missing && searched.Count == 0)
        {
            throw new ArgumentException("A missing finding needs a place searched.", nameof(searched));
        }

        (Rule, Verdict, Message, Evidence, Searched) = (rule, verdict, message, evidence, searched);
    }

    /// <summary>The rule answered.</summary>
    public RuleReference Rule { get; }

    /// <summary>The conclusion.</summary>
    public Verdict Verdict { get; }

    /// <summary>Why, as French sentences.</summary>
    public string Message { get; }

    /// <summary>The passages it rests on, strongest first.</summary>
    public IReadOnlyList<Evidence> Evidence { get; }

    /// <summary>Where it was looked for.</summary>
    public IReadOnlyList<string> Searched { get; }

    /// <summary>What the finding is about, where its rule is answered several times in one document (<c>L123-1</c>); empty for a rule answered once.</summary>
    public string Subject { get; init; } = string.Empty;

    /// <summary>By what the finding is known again from one check to the next: its rule, and what it is about.</summary>
    public string Key => Subject.Length == 0 ? Rule.Id : $"{Rule.Id} · {Subject}";

    /// <summary>Where a remark belongs in the document when there is no evidence: the nearest heading. Null when none fits.</summary>
    public Location? Place { get; init; }

    /// <summary>What a person has answered to it; null when no one has.</summary>
    public FindingAnswer? Answer { get; init; }

    /// <summary>Whether what is asked for is there, or is not asked of this plan.</summary>
    public bool IsMet => Verdict is Verdict.Satisfied or Verdict.NotApplicable;

    /// <summary>
    /// Whether what is due is not there, or is held not to be there by an answer that contests it. An answer that puts the point off does not
    /// settle it.
    /// </summary>
    public bool IsOpen => Rule.Level != ObligationLevel.Optional && (!IsMet || Answer is { Refutes: true });

    /// <summary>
    /// Whether someone must act: due, and neither satisfied nor without object, unless a person's answer says otherwise. An answer that
    /// contests what is said to be met makes it one to treat.
    /// </summary>
    public bool NeedsAction => IsOpen && (IsMet || Answer is not { Defers: true });
}

using Planning.Abstractions.Monitoring;
using Planning.Reporting.Checklist;
using Planning.Reporting.Drafting.Exchange;

namespace Planning.Reporting.Drafting.Judging;

/// <summary>Says whether a drafted sentence may stand: the guard holds what it claims against the facts, and what claims nothing may only link.</summary>
internal sealed class SentenceJury(IStatementGuard guard)
{
    private static readonly string[] Addresses = ["http:", "https:", "www.", "@", "://"];

    /// <summary>A drafted text as it would be printed: on one line, with French spaces, a full stop at its end.</summary>
    public static string Set(string text)
    {
        var line = FrenchTypography.Set(string.Join(' ', text.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries)));
        return line is [.., '.' or '!' or '?' or '…'] ? line : $"{line}.";
    }

    /// <summary>Why a sentence may not stand, in French; null when it may.</summary>
    /// <param name="text">The sentence, set.</param>
    /// <param name="ours">Our sentences of its paragraph.</param>
    /// <param name="before">What stands before it in the paragraph: "elle" is what was last spoken of.</param>
    public string? Objection(string text, IReadOnlyList<ReportSentence> ours, string before)
    {
        if (!PlainProse.IsProse(text) || Addresses.Any(a => text.Contains(a, StringComparison.OrdinalIgnoreCase)))
        {
            return "elle porte des signes ou une adresse qui n'ont pas leur place dans un rapport";
        }

        var statements = Statements(text, before);
        if (statements.Where(s => s.Verdict is StatementVerdict.Contradicted or StatementVerdict.Unsupported).MinBy(s => s.Verdict) is { } worst)
        {
            return worst.Why.Length > 0 ? worst.Why : worst.Verdict == StatementVerdict.Contradicted ? "les faits disent autre chose" : "les faits ne le disent pas";
        }

        // Each sentence of the text answers for itself: a true one carries no other.
        var strange = statements.Where(s => s.Verdict == StatementVerdict.NoClaim).SelectMany(s => LinkingWords.Others(s.Quote, ours.Select(o => o.Text))).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        return strange.Count == 0 ? null : $"elle n'affirme rien que l'on puisse vérifier et introduit d'autres mots que les nôtres : {string.Join(", ", strange.Take(5).Select(w => $"« {w} »"))}";
    }

    /// <summary>The judgements of a sentence alone, made with what stands before it.</summary>
    private IReadOnlyList<Statement> Statements(string text, string before)
    {
        if (before.Length == 0)
        {
            return guard.Judge(text);
        }

        // What does not part cleanly from the text before it is judged alone.
        var (first, all) = (guard.Judge(before), guard.Judge($"{before} {text}"));
        return all.Count > first.Count && first.Zip(all).All(p => p.First.Quote == p.Second.Quote) ? [.. all.Skip(first.Count)] : guard.Judge(text);
    }
}

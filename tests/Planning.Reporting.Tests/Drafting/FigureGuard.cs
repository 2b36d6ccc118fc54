using System.Text.RegularExpressions;
using Planning.Abstractions.French;
using Planning.Abstractions.Monitoring;

namespace Planning.Reporting.Tests.Drafting;

/// <summary>A small guard for tests: figures must be those of the facts, and nothing may double.</summary>
internal sealed partial class FigureGuard(IReadOnlyList<Fact> facts) : IStatementGuard
{
    private readonly HashSet<string> known = [.. facts.SelectMany(f => new[] { FrenchNumber.Of(f.Value).Replace("\u00A0", string.Empty, StringComparison.Ordinal), $"{f.Period.From}", $"{f.Period.To}" })];

    public IReadOnlyList<Statement> Judge(string text) => [.. Ends().Split(text).Select(JudgeOne)];

    private Statement JudgeOne(string text)
    {
        var figures = Figures().Matches(text).Select(m => m.Value.Replace("\u00A0", string.Empty, StringComparison.Ordinal).Replace(" ", string.Empty, StringComparison.Ordinal)).ToList();
        var unknown = figures.Where(f => !known.Contains(f)).ToList();
        var (verdict, why) = text.Contains("doubl", StringComparison.Ordinal) ? (StatementVerdict.Contradicted, "la série ne double pas")
            : unknown.Count > 0 ? (StatementVerdict.Unsupported, $"aucun fait ne donne {unknown[0]}")
            : (figures.Count > 0 ? StatementVerdict.Supported : StatementVerdict.NoClaim, string.Empty);
        return new Statement { Quote = text, Verdict = verdict, Why = why };
    }

    [GeneratedRegex(@"(?<=[.!?]) ", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Ends();

    [GeneratedRegex(@"\d+(?:[\u00A0 ]\d{3})*(?:,\d+)?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Figures();
}

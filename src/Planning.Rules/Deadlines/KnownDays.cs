using Planning.Abstractions;

namespace Planning.Rules.Deadlines;

/// <summary>The days that a plan's facts give, as they are known on a day: what is still to come does not count.</summary>
internal sealed class KnownDays(FactSet facts, DateOnly today)
{
    /// <summary>The days among some facts, in order.</summary>
    public IReadOnlyList<(string Fact, DateOnly Day)> Among(IEnumerable<string> names) =>
        [.. names.Where(n => facts.Day(n) is { } day && day <= today).Select(n => (n, facts.Day(n)!.Value)).OrderBy(d => d.Value)];

    /// <summary>The latest day among some facts; null where none is known.</summary>
    public (string Fact, DateOnly Day)? Last(IEnumerable<string> names) => Among(names) is [.., var last] ? last : null;

    /// <summary>Whether a person says that the day never came.</summary>
    public bool IsDenied(string name) => facts.Truth(name) == false;

    /// <summary>The facts among some that nobody answered.</summary>
    public IEnumerable<string> Open(IEnumerable<string> names) => names.Where(n => facts.Text(n) is null || (facts.Day(n) is null && !IsDenied(n)));
}

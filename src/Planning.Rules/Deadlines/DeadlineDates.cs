using Planning.Abstractions.Deadlines;

namespace Planning.Rules.Deadlines;

/// <summary>The days of a deadline for a plan.</summary>
internal sealed record DeadlineDates
{
    /// <summary>Its last day; null where it is not known.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>Its last day the first time.</summary>
    public DateOnly? First { get; init; }

    /// <summary>The day that it runs from.</summary>
    public (string Fact, DateOnly Day)? Since { get; init; }

    /// <summary>Whether <see cref="Since"/> stands in for a day that is not known.</summary>
    public bool IsStandIn { get; init; }

    /// <summary>The day on which it was met for good.</summary>
    public (string Fact, DateOnly Day)? Fulfilled { get; init; }

    /// <summary>Whether a person says that what starts it never took place, and it is due for that.</summary>
    public bool IsNeverMet { get; init; }

    /// <summary>The first decision that came after the plan had lapsed.</summary>
    public (string Fact, DateOnly Day)? Late { get; init; }

    /// <summary>The facts of days to ask for.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>The facts by which a person says that it was met.</summary>
    public IReadOnlyList<string> FulfilledBy { get; init; } = [];

    /// <summary>The days; null where what starts the deadline never took place.</summary>
    public static DeadlineDates? Of(DeadlineRule rule, KnownDays known)
    {
        if (rule.Requires.Length > 0 && known.Last([rule.Requires]) is null)
        {
            return known.IsDenied(rule.Requires) ? null : new DeadlineDates { Missing = [rule.Requires] };
        }

        var (started, since) = (known.Among(rule.From), known.Last([.. rule.From, .. rule.Renewed]));
        var isStandIn = since is null && rule.Fallback.Length > 0 && known.Last([rule.Fallback]) is not null;
        since ??= isStandIn ? known.Last([rule.Fallback]) : null;
        var first = rule.FirstDue ?? ((started is [var (_, day), ..] ? day : since?.Day)?.AddMonths(rule.Months));
        var closed = known.Among(rule.Closed).LastOrDefault(c => since is null || c.Day >= since.Value.Day);
        var late = rule.Consequence == ConsequenceKind.Lapse ? LateOf(rule, known) : null;
        var dates = new DeadlineDates
        {
            Due = late is { } gap ? gap.Due : since?.Day.AddMonths(rule.Months) ?? rule.FirstDue,
            First = first,
            Since = late is { } lapsed ? lapsed.Since : since,
            IsStandIn = isStandIn,
            Late = late?.Decision,
            Fulfilled = late is null && closed.Fact is not null ? closed : null,
            FulfilledBy = [.. rule.Renewed, .. rule.Closed],
        };
        return dates.Due is null && dates.Fulfilled is null ? Undated(rule, known, dates) : dates with { Missing = isStandIn ? [.. known.Open(rule.From).Take(1)] : [] };
    }

    /// <summary>Without a day, the fact to ask for; null where all of them are answered by no and nothing is due then.</summary>
    private static DeadlineDates? Undated(DeadlineRule rule, KnownDays known, DeadlineDates dates)
    {
        string[] starts = rule.From.Count > 0 ? [.. rule.From.Take(1)] : [.. rule.Renewed.Take(1)];
        return !starts.All(known.IsDenied) ? dates with { Missing = starts, FulfilledBy = [] } : rule.IsDueWithoutStart ? dates with { IsNeverMet = true } : null;
    }

    /// <summary>The last day that a decision missed, with that decision: one taken afterwards does not bring a lapsed plan back.</summary>
    private static (DateOnly Due, (string Fact, DateOnly Day) Since, (string Fact, DateOnly Day) Decision)? LateOf(DeadlineRule rule, KnownDays known)
    {
        var (runs, closings) = (known.Among([.. rule.From, .. rule.Renewed]), known.Among(rule.Closed));
        for (var i = 0; i < runs.Count; i++)
        {
            var due = runs[i].Day.AddMonths(rule.Months);
            var isMet = closings.Any(c => c.Day >= runs[i].Day && c.Day <= due) || (i + 1 < runs.Count && runs[i + 1].Day <= due);
            if (!isMet && runs.Skip(i + 1).Concat(closings).Where(d => d.Day > due).OrderBy(d => d.Day).FirstOrDefault() is { Fact: not null } decision)
            {
                return (due, runs[i], decision);
            }
        }

        return null;
    }
}

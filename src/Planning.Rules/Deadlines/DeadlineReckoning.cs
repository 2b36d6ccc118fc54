using Planning.Abstractions;
using Planning.Abstractions.Deadlines;
using Planning.Rules.Templates;

namespace Planning.Rules.Deadlines;

/// <summary>Reckons the deadlines of a plan from its facts.</summary>
/// <param name="book">The deadlines of the law.</param>
/// <param name="questions">The questions of the facts that conditions speak of, by name.</param>
public sealed class DeadlineReckoning(DeadlineBook book, IReadOnlyDictionary<string, string> questions)
{
    private readonly Dictionary<string, string> asked = book.Facts.ToDictionary(f => f.Name, f => f.Question);

    /// <summary>The deadlines that hold for a plan or may do so, the most pressing first.</summary>
    /// <param name="type">The id of the plan's type.</param>
    /// <param name="facts">What is known of it.</param>
    /// <param name="today">The day on which it is asked.</param>
    public IReadOnlyList<PlanDeadline> Of(string type, FactSet facts, DateOnly today)
    {
        var all = book.Rules.Where(r => r.Document.Type == type).Select(r => (Rule: r, Deadline: Of(r, facts, today))).Where(d => d.Deadline is not null).ToList();
        return [.. all.Select(d => d.Deadline! with { PartOf = d.Rule.PartOf.FirstOrDefault(id => all.Exists(a => a.Rule.Id == id && IsMetWith(d.Deadline!, a.Deadline!))) })
            .OrderBy(d => d.State).ThenBy(d => d.Due ?? DateOnly.MinValue)];
    }

    private static bool IsMetWith(PlanDeadline part, PlanDeadline whole) => part.Due == whole.Due && part.State == whole.State && part.State is not (DeadlineState.Unsettled or DeadlineState.Undated);

    /// <summary>One deadline; null where it does not hold for the plan.</summary>
    private PlanDeadline? Of(DeadlineRule rule, FactSet facts, DateOnly today)
    {
        IReadOnlyList<Condition> conditions = [.. new[] { rule.Document.Condition, rule.Condition }.OfType<Condition>()];
        if (conditions.Any(c => c.Evaluate(facts.Truth) == false) || DeadlineDates.Of(rule, new KnownDays(facts, today)) is not { } dates)
        {
            return null;
        }

        var unknown = conditions.Where(c => c.Evaluate(facts.Truth) is null).SelectMany(c => c.Facts).Where(f => facts.Truth(f) is null).Distinct().ToList();
        var state = unknown.Count > 0 ? DeadlineState.Unsettled : StateOf(rule, dates, today);
        return new PlanDeadline
        {
            Id = rule.Id,
            Title = rule.Title,
            Article = rule.Article,
            DecidedBy = rule.DecidedBy,
            Consequence = rule.Consequence,
            Risk = DeadlineSentences.Risk(rule, dates.Due),
            State = state,
            Due = dates.Due,
            First = dates.First,
            Following = rule.Renewed.Count > 0 && rule.Months > 0 ? dates.Due?.AddMonths(rule.Months) : null,
            PrepareFrom = dates.Due?.AddMonths(-rule.Lead),
            Since = dates.Since,
            Fulfilled = dates.Fulfilled,
            Missing = [.. unknown.Concat(dates.Missing).Select(Asked)],
            FulfilledBy = state == DeadlineState.Done ? [] : [.. dates.FulfilledBy.Select(Asked)],
            Remarks = DeadlineSentences.Remarks(rule, dates),
            Report = rule.Report.Length > 0 ? rule.Report : null,
        };
    }

    private static DeadlineState StateOf(DeadlineRule rule, DeadlineDates dates, DateOnly today) => dates switch
    {
        { Fulfilled: not null } => DeadlineState.Done,
        { IsNeverMet: true } => DeadlineState.Overdue,
        { Due: null } => DeadlineState.Undated,
        { Due: { } due } when due < today => DeadlineState.Overdue,
        { Due: { } due } => today >= due.AddMonths(-rule.Lead) ? DeadlineState.ToPrepare : DeadlineState.Upcoming,
    };

    private AskedFact Asked(string fact) => new(fact, asked.GetValueOrDefault(fact) ?? questions.GetValueOrDefault(fact) ?? fact);
}

using Planning.Abstractions.Deadlines;
using Planning.Abstractions.French;

namespace Planning.Reporting.Deadlines;

/// <summary>The French words by which all outputs tell deadlines.</summary>
public static class DeadlineWords
{
    private const int MostDays = 60, MonthsOfYear = 12, MostMonths = 24;

    /// <summary>The order in which deadlines are shown: what is most pressing first.</summary>
    public static readonly IReadOnlyList<DeadlineState> Dated = [DeadlineState.Overdue, DeadlineState.ToPrepare, DeadlineState.Upcoming];

    /// <summary>The heading over those of a state.</summary>
    public static string Heading(DeadlineState state) => state switch
    {
        DeadlineState.Overdue => "Échues",
        DeadlineState.ToPrepare => "À préparer",
        DeadlineState.Upcoming => "À venir",
        DeadlineState.Done => "Faites",
        _ => "À préciser",
    };

    /// <summary>How many are in a state ("3 échues").</summary>
    public static string Count(DeadlineState state, int count) => state switch
    {
        DeadlineState.Overdue => FrenchCount.Of(count, "échue"),
        DeadlineState.ToPrepare => $"{count} à préparer",
        DeadlineState.Upcoming => $"{count} à venir",
        DeadlineState.Done => FrenchCount.Of(count, "faite"),
        _ => $"{count} à préciser",
    };

    /// <summary>How many of each state, those of no deadline left out.</summary>
    public static string Counts(DeadlineOverview overview)
    {
        var unclear = overview.In(DeadlineState.Undated).Count + overview.In(DeadlineState.Unsettled).Count;
        IEnumerable<string> counts = [.. Dated.Append(DeadlineState.Done).Select(s => (State: s, overview.In(s).Count)).Where(s => s.Count > 0).Select(s => Count(s.State, s.Count)), .. unclear > 0 ? [Count(DeadlineState.Undated, unclear)] : Array.Empty<string>()];
        return string.Join(", ", counts.DefaultIfEmpty("aucune échéance"));
    }

    /// <summary>A plan's name, with that of its folder where another plan has the same.</summary>
    public static string NameOf(DeadlineOverview overview, PlanDeadlines plan) => overview.Plans.Count(p => p.Name == plan.Name) > 1 ? $"{plan.Name} ({Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(plan.Folder)))})" : plan.Name;

    /// <summary>How far a deadline is from a day ("dans 5 mois", "échue depuis 2 ans et 5 mois").</summary>
    public static string Distance(PlanDeadline deadline, DateOnly day) => deadline.Due is not { } due ? "due dès maintenant"
        : due == day ? "aujourd'hui" : due > day ? $"dans {Length(day, due)}" : $"échue depuis {Length(due, day)}";

    /// <summary>What a person writes in <c>dossier.yaml</c> once it is done; empty where no fact says it.</summary>
    public static string WhenDone(PlanDeadline deadline) => deadline.FulfilledBy.Count == 0 ? string.Empty
        : $"Si c'est fait, écrivez dans dossier.yaml la date de la décision : {string.Join(", ou ", deadline.FulfilledBy.Select(f => f.Name))}.";

    /// <summary>The command that drafts the report to come ahead of it; empty where there is none.</summary>
    public static string Command(PlanDeadlines plan, PlanDeadline deadline) => deadline.Report is not { } report ? string.Empty
        : $"planning report {(plan.Folder.Any(char.IsWhiteSpace) ? $"\"{plan.Folder}\"" : plan.Folder)} --kind {report}";

    /// <summary>What is due, with its parts ("Analyse des résultats du PLUi (L153-27) ; avec : volet montagne").</summary>
    public static string Title(PlanDeadlines plan, PlanDeadline deadline) =>
        $"{deadline.Title} ({deadline.Article}){string.Concat(plan.PartsOf(deadline).Select(p => $" ; avec : {p.Title} ({p.Article})"))}";

    /// <summary>The facts to give, each with the deadlines that hang on it, those on which most do first.</summary>
    public static IReadOnlyList<(AskedFact Fact, IReadOnlyList<PlanDeadline> For)> Asked(PlanDeadlines plan) =>
        [.. plan.Deadlines.Where(d => d.State is DeadlineState.Undated or DeadlineState.Unsettled).SelectMany(d => d.Missing.Select(fact => (fact, d)))
            .GroupBy(m => m.fact, m => m.d).Select(g => (g.Key, (IReadOnlyList<PlanDeadline>)[.. g])).OrderByDescending(g => g.Item2.Count)];

    private static string Length(DateOnly from, DateOnly to)
    {
        var days = to.DayNumber - from.DayNumber;
        if (days <= MostDays)
        {
            return FrenchCount.Of(days, "jour");
        }

        var months = ((to.Year - from.Year) * MonthsOfYear) + to.Month - from.Month - (from.AddMonths(((to.Year - from.Year) * MonthsOfYear) + to.Month - from.Month) > to ? 1 : 0);
        var (years, rest) = (months / MonthsOfYear, months % MonthsOfYear);
        return months < MostMonths ? $"{months} mois" : rest == 0 ? FrenchCount.Of(years, "an") : $"{FrenchCount.Of(years, "an")} et {rest} mois";
    }
}

using Planning.Abstractions.Deadlines;

namespace Planning.Reporting.Tests.Deadlines;

/// <summary>Deadlines to begin a test with.</summary>
internal static class SomeDeadlines
{
    public static readonly DateOnly Day = new(2026, 11, 27);

    /// <summary>A deadline, by default five months ahead.</summary>
    public static PlanDeadline Of(string id, DateOnly? due, DeadlineState state = DeadlineState.ToPrepare) => new()
    {
        Id = id,
        Title = "Analyse des résultats",
        Article = "L143-28",
        DecidedBy = "le conseil",
        State = state,
        Consequence = ConsequenceKind.Lapse,
        Risk = "Sans délibération au plus tard le 12 juin 2027, le schéma est caduc.",
        Due = due,
        Report = "bilan-scot",
        FulfilledBy = [new AskedFact("plan.date_maintien", "Quand ?")],
    };

    /// <summary>A plan with some deadlines.</summary>
    public static PlanDeadlines Plan(string name, params PlanDeadline[] deadlines) => new() { Folder = "Mon SCoT", Name = name, Type = "scot", Siren = "200000001", Deadlines = deadlines };

    /// <summary>The deadlines of one plan, at the day.</summary>
    public static DeadlineOverview Overview(params PlanDeadline[] deadlines) => new(Day, [Plan("SCoT d'Essai & <Val>", deadlines)], []);
}

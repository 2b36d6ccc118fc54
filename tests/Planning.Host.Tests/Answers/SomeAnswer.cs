using Planning.Abstractions.Documents;
using Planning.Abstractions.Findings;
using Planning.Host.Answers;

namespace Planning.Host.Tests.Answers;

/// <summary>Small answers, findings and reports, made on the spot.</summary>
internal static class SomeAnswer
{
    public const string Quote = "Le territoire a gagné 84 habitants par an.";

    public static readonly DateOnly Today = new(2026, 6, 1);

    public static RuleReference Rule(string id = "PLAN-RP-010", bool each = false, Concern concern = Concern.Law) => new()
    {
        Id = id,
        Title = "Le rapport dit ce qu'il faut.",
        Article = "L151-4",
        Part = "rapport",
        Level = ObligationLevel.Mandatory,
        Remedy = "Dites-le.",
        Concern = concern,
        IsAskedOfEach = each,
    };

    public static Evidence Passage(string quote) => new() { Quote = quote, Location = new Location { HeadingPath = ["1. Diagnostic"] } };

    public static Finding Finding(Verdict verdict, string quote = Quote, string id = "PLAN-RP-010", string subject = "", bool each = false) =>
        new(Rule(id, each), verdict, "Dit.", quote.Length == 0 ? [] : [Passage(quote)], ["1. Diagnostic"]) { Subject = subject };

    public static CheckReport Report(string file, string part, params Finding[] findings) => new()
    {
        File = file,
        Title = part,
        Type = "plan",
        Part = part,
        PartName = part,
        Law = new LawState(Today, "jour du contrôle"),
        Notices = [],
        Findings = findings,
    };

    public static AnswerEntry Entry(AnswerState state = AnswerState.Contested, string rule = "PLAN-RP-010", string passage = Quote, string verdict = "partiel") => new()
    {
        Rule = rule,
        Part = "rapport",
        File = "rapport.docx",
        Verdict = verdict,
        Passage = passage,
        State = state,
        Reason = "C'est au tome 2.",
        By = "M. Durand",
        On = new DateOnly(2026, 3, 3),
    };
}

using Planning.Abstractions;
using Planning.Abstractions.Documents;
using Planning.Abstractions.Findings;
using Planning.Abstractions.Plugins;

namespace TestPlugin.Good;

/// <summary>The smallest check.</summary>
internal sealed class SignatureCheck : ICheck
{
    public RuleReference Rule { get; } = new()
    {
        Id = "COURRIER-LETTRE-010",
        Title = "La lettre est signée.",
        Article = "L100-1",
        Part = "lettre",
        Level = ObligationLevel.Mandatory,
        Remedy = "Signez la lettre.",
    };

    public string Type => "courrier";

    public Finding Check(PlanningDocument document, FactSet facts) => new(Rule, Verdict.Missing, "Aucune signature.", [], ["toute la lettre"]);
}

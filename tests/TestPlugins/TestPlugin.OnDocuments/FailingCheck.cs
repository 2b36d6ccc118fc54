using Planning.Abstractions;
using Planning.Abstractions.Documents;
using Planning.Abstractions.Findings;
using Planning.Abstractions.Plugins;

namespace TestPlugin.OnDocuments;

/// <summary>Throws on every document.</summary>
internal sealed class FailingCheck : ICheck
{
    public RuleReference Rule { get; } = new()
    {
        Id = "INCIDENT-LETTRE-010",
        Title = "La lettre est datée.",
        Article = "L100-1",
        Part = "lettre",
        Level = ObligationLevel.Mandatory,
        Remedy = "Datez la lettre.",
    };

    public string Type => "incident";

    public Finding Check(PlanningDocument document, FactSet facts) => throw new NotSupportedException("Le calendrier manque.");
}

using Planning.Abstractions.Documents;
using Planning.Abstractions.Findings;

namespace Planning.Abstractions.Plugins;

/// <summary>An obligation that a template cannot express, checked in code.</summary>
/// <remarks>An exception becomes a finding to review that names the rule; the other checks go on.</remarks>
public interface ICheck
{
    /// <summary>The rule answered. Its part tells on which documents the check runs.</summary>
    RuleReference Rule { get; }

    /// <summary>The document type's id that the rule belongs to.</summary>
    string Type { get; }

    /// <summary>Judges one document. The document and the facts are never changed.</summary>
    Finding Check(PlanningDocument document, FactSet facts);
}

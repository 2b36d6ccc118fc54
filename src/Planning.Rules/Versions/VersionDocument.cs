using Planning.Abstractions.Documents;

namespace Planning.Rules.Versions;

/// <summary>A document of one version of a plan.</summary>
/// <param name="Document">Its text: a file's, or the share of it that is one part.</param>
/// <param name="Part">The id of the part that it is.</param>
/// <param name="PartName">The part's name in French.</param>
public sealed record VersionDocument(PlanningDocument Document, string Part, string PartName);

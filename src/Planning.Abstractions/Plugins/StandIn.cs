namespace Planning.Abstractions.Plugins;

/// <summary>Another plan that a plan of a type may stand for, and whose obligations are then its own.</summary>
/// <param name="Fact">The fact that says so (<c>plan.tient_lieu_pcaet</c>).</param>
/// <param name="Name">The other plan's name in French ("PCAET").</param>
/// <param name="Type">The other type's id; null where its obligations are in this type's own templates.</param>
/// <param name="Parts">For each part of the other plan, the parts of this one that hold it.</param>
public sealed record StandIn(string Fact, string Name, string? Type, IReadOnlyDictionary<string, IReadOnlyList<string>> Parts);

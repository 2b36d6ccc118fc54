using Planning.Abstractions.Documents;
using Planning.Abstractions.Plugins;

namespace Planning.Host.Plugins;

/// <summary>A document known for what it is.</summary>
/// <param name="Type">The document type.</param>
/// <param name="Part">The part of the plan's file that it is.</param>
/// <param name="Document">The text of that part alone: the whole document, or its share of a file that holds several parts.</param>
public sealed record RecognisedPart(IDocumentType Type, DocumentPart Part, PlanningDocument Document);

using Planning.Abstractions.Documents;
using Planning.Abstractions.Plugins;

namespace TestPlugin.OnDocuments;

/// <summary>Throws on every document.</summary>
internal sealed class FailingType : IDocumentType
{
    public string Id => "incident";

    public string Name => "Essai";

    public IReadOnlyList<DocumentPart> Parts { get; } = [new("lettre", "Lettre")];

    public IReadOnlyList<Recognition> Recognise(PlanningDocument document) => throw new InvalidOperationException("La page 3 est vide.");

    public string? PartOpenedBy(Section section) => throw new InvalidOperationException("Le titre est vide.");
}

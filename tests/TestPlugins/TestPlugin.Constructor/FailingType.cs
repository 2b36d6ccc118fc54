using Planning.Abstractions.Documents;
using Planning.Abstractions.Plugins;

namespace TestPlugin.Constructor;

/// <summary>Throws when it is made.</summary>
internal sealed class FailingType : IDocumentType
{
    public FailingType() => throw new InvalidOperationException("La licence a expiré.");

    public string Id => "panne";

    public string Name => "Essai";

    public IReadOnlyList<DocumentPart> Parts { get; } = [new("lettre", "Lettre")];

    public IReadOnlyList<Recognition> Recognise(PlanningDocument document) => [];

    public string? PartOpenedBy(Section section) => null;
}

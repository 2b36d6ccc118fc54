using Planning.Abstractions.Documents;
using Planning.Abstractions.Plugins;

namespace TestPlugin.OwnContract;

/// <summary>Laid with a copy of the contract.</summary>
internal sealed class CarryingType : IDocumentType
{
    public string Id => "emportant";

    public string Name => "Essai";

    public IReadOnlyList<DocumentPart> Parts { get; } = [new("lettre", "Lettre")];

    public IReadOnlyList<Recognition> Recognise(PlanningDocument document) => [];

    public string? PartOpenedBy(Section section) => null;
}

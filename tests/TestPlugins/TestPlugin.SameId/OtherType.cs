using Planning.Abstractions.Documents;
using Planning.Abstractions.Plugins;

namespace TestPlugin.SameId;

/// <summary>Says the id of another plugin.</summary>
internal sealed class OtherType : IDocumentType
{
    public string Id => "autre";

    public string Name => "Essai";

    public IReadOnlyList<DocumentPart> Parts { get; } = [new("lettre", "Lettre")];

    public IReadOnlyList<Recognition> Recognise(PlanningDocument document) => [];

    public string? PartOpenedBy(Section section) => null;
}

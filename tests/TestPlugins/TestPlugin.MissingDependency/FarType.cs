using Planning.Abstractions.Documents;
using Planning.Abstractions.Plugins;

namespace TestPlugin.MissingDependency;

/// <summary>Needs a library that is not there.</summary>
internal sealed class FarType : IDocumentType
{
    public string Id => "lointain";

    public string Name => "Essai";

    public IReadOnlyList<DocumentPart> Parts { get; } = [new("lettre", "Lettre")];

    public IReadOnlyList<Recognition> Recognise(PlanningDocument document) => [new("lettre", 1 / TestPlugin.Dependency.Distance.ToTown, "")];

    public string? PartOpenedBy(Section section) => null;
}

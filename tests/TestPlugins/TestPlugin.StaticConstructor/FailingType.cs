using Planning.Abstractions.Documents;
using Planning.Abstractions.Plugins;

namespace TestPlugin.StaticConstructor;

/// <summary>Throws when its type is first used.</summary>
internal sealed class FailingType : IDocumentType
{
    private static readonly int Size = int.Parse("douze", System.Globalization.CultureInfo.InvariantCulture);

    public string Id => "panne";

    public string Name => $"Essai {Size}";

    public IReadOnlyList<DocumentPart> Parts { get; } = [new("lettre", "Lettre")];

    public IReadOnlyList<Recognition> Recognise(PlanningDocument document) => [new("lettre", 1, "")];

    public string? PartOpenedBy(Section section) => null;
}

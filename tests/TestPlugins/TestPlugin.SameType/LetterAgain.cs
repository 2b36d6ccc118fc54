using Planning.Abstractions.Documents;
using Planning.Abstractions.Plugins;

namespace TestPlugin.SameType;

/// <summary>Brings the document type of another plugin.</summary>
internal sealed class LetterAgain : IDocumentType
{
    public string Id => "courrier";

    public string Name => "Essai";

    public IReadOnlyList<DocumentPart> Parts { get; } = [new("lettre", "Lettre")];

    public IReadOnlyList<Recognition> Recognise(PlanningDocument document) => [];

    public string? PartOpenedBy(Section section) => null;
}

using Planning.Abstractions.Documents;
using Planning.Abstractions.Plugins;

namespace TestPlugin.Good;

/// <summary>The smallest document type that is of use.</summary>
internal sealed class LetterType : IDocumentType
{
    public string Id => "courrier";

    public string Name => "Courrier";

    public IReadOnlyList<DocumentPart> Parts { get; } = [new("lettre", "Lettre"), new("pieces-jointes", "Pièces jointes")];

    public IReadOnlyList<Recognition> Recognise(PlanningDocument document) =>
        document.Title.StartsWith("Lettre", StringComparison.Ordinal) ? [new("lettre", 0.9, $"titre « {document.Title} »")] : [];

    public string? PartOpenedBy(Section section) => section.Title switch { "Lettre" => "lettre", "Pièces jointes" => "pieces-jointes", _ => null };
}

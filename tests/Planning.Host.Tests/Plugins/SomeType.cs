using Planning.Abstractions.Documents;
using Planning.Abstractions.Plugins;

namespace Planning.Host.Tests.Plugins;

/// <summary>A document type that answers what the test says, and whose parts are opened by headings of the same name.</summary>
internal sealed class SomeType(string id, IReadOnlyList<DocumentPart> parts, params Recognition[] answers) : IDocumentType
{
    public string Id => id;

    public string Name => id;

    public IReadOnlyList<DocumentPart> Parts => parts;

    public IReadOnlyList<Recognition> Recognise(PlanningDocument document) => answers;

    public string? PartOpenedBy(Section section) => Parts.FirstOrDefault(p => p.Name == section.Title)?.Id;

    /// <summary>A plan with a report, which carries an evaluation, and rules.</summary>
    public static SomeType Plan(params Recognition[] answers) => Named("plan", answers);

    /// <summary>The same under another id.</summary>
    public static SomeType Named(string id, params Recognition[] answers) => new(
        id, [new("rapport", "Rapport"), new("evaluation", "Évaluation") { CarriedBy = ["rapport"] }, new("regles", "Règles")], answers);
}

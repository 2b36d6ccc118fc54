using Planning.Abstractions.Documents;
using Planning.Abstractions.French;

namespace Planning.Abstractions.Plugins.Clues;

/// <summary>
/// A document type known by clues that its plugin carries as data, in an embedded <c>type.json</c>: names, headings and words of each part.
/// A plugin for a type of the usual kind is this class with a constructor.
/// </summary>
public abstract class CluedDocumentType : IDocumentType
{
    /// <summary>What a part that the law no longer knows is worth beside one of the same name that it knows.</summary>
    private const double Outdated = 0.8;

    private readonly TypeClues clues;

    /// <summary>Reads the clues from the resource <c>type.json</c> of the assembly that defines the type.</summary>
    /// <exception cref="InvalidOperationException">The assembly holds no such resource.</exception>
    protected CluedDocumentType()
    {
        using var stream = GetType().Assembly.GetManifestResourceStream("type.json")
            ?? throw new InvalidOperationException("The plugin holds no embedded resource type.json.");
        clues = TypeCluesReader.Read(stream);
        Parts = [.. clues.Parts.Select(c => c.Part)];
    }

    /// <inheritdoc/>
    public string Id => clues.Id;

    /// <inheritdoc/>
    public string Name => clues.Name;

    /// <inheritdoc/>
    public IReadOnlyList<DocumentPart> Parts { get; }

    /// <inheritdoc/>
    public IReadOnlyList<StandIn> StandsFor => clues.StandsFor;

    /// <inheritdoc/>
    public string? PartOpenedBy(Section section) => clues.Parts.FirstOrDefault(c => c.Opens.IsMatch(PlainWords.Of(section.Heading)))?.Part.Id;

    /// <inheritdoc/>
    public IReadOnlyList<Recognition> Recognise(PlanningDocument document)
    {
        var look = DocumentLook.Of(document);
        var trust = clues.Trust(look);
        return [.. clues.Parts.Select(c => c.Score(look) is var answer && c.Part.Until is null ? answer : answer with { Score = answer.Score * Outdated })
            .Where(r => r.Score > 0).Select(r => r with { Score = Math.Min(1, r.Score * trust) })];
    }

    /// <inheritdoc/>
    public Era? EraOf(PlanningDocument document, string part) =>
        clues.Earlier is { } earlier && (Parts.First(p => p.Id == part).Until is not null || earlier.Fits(DocumentLook.Of(document))) ? earlier.Era : null;
}

using Planning.Abstractions;
using Planning.Abstractions.Findings;
using Planning.Abstractions.Plugins;
using Planning.Host.Plugins;
using Planning.Rules;
using Planning.Rules.Programmes;

namespace Planning.Host.Dossiers;

/// <summary>The documents of one plan, as they are to be judged.</summary>
internal sealed record PlanDocuments
{
    /// <summary>The document type.</summary>
    public required IDocumentType Type { get; init; }

    /// <summary>The documents, each one part.</summary>
    public required IReadOnlyList<RecognisedPart> Documents { get; init; }

    /// <summary>What is known of the plan.</summary>
    public required FactSet Facts { get; init; }

    /// <summary>The state of the law that they are held to.</summary>
    public required LawState Law { get; init; }

    /// <summary>The folder of the dossier that they are; null for documents that answer each for itself.</summary>
    public string? Folder { get; init; }

    /// <summary>The work programme whose commitments are looked for; null for none.</summary>
    public ProgrammeFile? Programme { get; init; }

    /// <summary>The other plans that this one stands for, as the facts have it.</summary>
    public IEnumerable<StandIn> StandsFor => Type.StandsFor.Where(other => Facts.Truth(other.Fact) == true);

    /// <summary>All that its documents may be asked for; in a dossier, what those that lack would be asked for too.</summary>
    public IEnumerable<PartOfType> Bearings => Folder is null
        ? Documents.SelectMany(PartsOf)
        : Type.Parts.Select(p => new PartOfType(Type.Id, p.Id))
            .Concat(StandsFor.Where(other => other.Type is not null).SelectMany(other => other.Parts.Keys.Select(part => new PartOfType(other.Type!, part))));

    /// <summary>The parts that a document is read for: its own, those that it may carry, those of a plan that this one stands for.</summary>
    /// <remarks>
    /// In a dossier a part may be met in any document that can carry it. A document that answers for itself is asked only for what it is the
    /// likeliest to carry, and not for a part that another document given with it is.
    /// </remarks>
    public IReadOnlyCollection<PartOfType> PartsOf(RecognisedPart document) => PartsOf(document.Part);

    /// <summary>The same for a document that is some part.</summary>
    public IReadOnlyCollection<PartOfType> PartsOf(DocumentPart part)
    {
        var own = Type.Parts.Where(p => p.Id == part.Id || (p.IsKnownOn(Law.Day) && Carries(part, p)));
        var others = StandsFor.Where(other => other.Type is not null)
            .SelectMany(other => other.Parts.Where(p => p.Value.Contains(part.Id)).Select(p => new PartOfType(other.Type!, p.Key)));
        return [.. own.Select(p => new PartOfType(Type.Id, p.Id)), .. others];
    }

    private bool Carries(DocumentPart carrier, DocumentPart part) => Folder is not null
        ? part.CarriedBy.Contains(carrier.Id)
        : Type.Parts.Where(p => part.CarriedBy.Contains(p.Id) && p.IsKnownOn(Law.Day)).MinBy(p => part.CarriedBy.ToList().IndexOf(p.Id)) == carrier
            && Documents.All(d => d.Part.Id != part.Id);
}

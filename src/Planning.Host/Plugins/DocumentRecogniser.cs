using Planning.Abstractions;
using Planning.Abstractions.Documents;
using Planning.Abstractions.Plugins;

namespace Planning.Host.Plugins;

/// <summary>Says which part of which plan a document is, by asking the plugins; never guesses between two that are near.</summary>
public sealed class DocumentRecogniser(PluginCatalogue catalogue)
{
    /// <summary>The parts that a document holds: most often one; several, in order, when its main sections open them.</summary>
    /// <param name="document">The document, whole.</param>
    /// <param name="type">The type's id, when the person says it; else null.</param>
    /// <param name="part">The part's id, when the person says it: the document is then taken whole. Else null.</param>
    /// <exception cref="UserErrorException">It cannot be told, or the type or part said is not known.</exception>
    public IReadOnlyList<RecognisedPart> Recognise(PlanningDocument document, string? type = null, string? part = null)
    {
        var names = new KnownNames(catalogue);
        var types = names.Types(type);
        return part is null ? ByReading(document, types) : [Forced(document, KnownNames.TypesWith(types, part), part)];
    }

    /// <summary>Refuses a type that no plugin brings.</summary>
    /// <exception cref="UserErrorException">There is no such type; the nearest is named.</exception>
    public void EnsureKnown(string type) => new KnownNames(catalogue).Types(type);

    private static RecognisedPart Forced(PlanningDocument document, IReadOnlyList<IDocumentType> types, string part)
    {
        var heard = types.Count == 1 ? null : new Recognitions(document, types);
        var type = heard is null ? types[0] : heard.Type
            ?? throw new UserErrorException("PLN1201", $"La pièce « {part} » existe dans plusieurs types de documents, et « {Path.GetFileName(document.File)} » ne dit pas duquel elle est.",
                $"Indiquez aussi le type avec --type : {string.Join(", ", types.Select(t => t.Id))}.");
        return new RecognisedPart(type, type.Parts.First(p => KnownNames.Same(p.Id, part)), WithFaults(document, heard?.Faults ?? []));
    }

    private static IReadOnlyList<RecognisedPart> ByReading(PlanningDocument document, IReadOnlyList<IDocumentType> types)
    {
        var heard = new Recognitions(document, types);
        var type = heard.Type ?? heard.SharedType;
        if (heard.Shares.FirstOrDefault(s => s[0].Type == type) is { } shares)
        {
            return [.. shares.Select(s => s with { Document = WithFaults(s.Document, heard.Faults) })];
        }

        return type is not null && heard.Part(type) is { } best
            ? [new RecognisedPart(best.Type, best.Part, WithFaults(document, heard.Faults))]
            : throw Hesitation.Over(document, types, heard);
    }

    private static PlanningDocument WithFaults(PlanningDocument document, IReadOnlyList<Notice> faults) =>
        faults.Count == 0 ? document : document with { Notices = [.. document.Notices, .. faults] };
}

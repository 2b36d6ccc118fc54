using Planning.Abstractions;
using Planning.Abstractions.Documents;
using Planning.Abstractions.Findings;
using Planning.Abstractions.Plugins;
using Planning.Host.Plugins;

namespace Planning.Host.Dossiers;

/// <summary>The documents of a folder sorted out: those of its plan, and those of other types that stand among them.</summary>
internal sealed record Dossier(PlanDocuments Plan, string Name, IReadOnlyList<RecognisedPart> Strays, IReadOnlyList<PartPresence> Parts)
{
    /// <summary>Sorts out what was recognised in a folder; null when nothing was.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="declaration">What a person says of it; null when nothing.</param>
    /// <param name="recognised">Its documents.</param>
    /// <param name="facts">What is known of the plan.</param>
    /// <param name="today">The day of the check.</param>
    public static Dossier? Of(string folder, DossierDeclaration? declaration, IReadOnlyList<RecognisedPart> recognised, FactSet facts, DateOnly today)
    {
        if (TypeOf(declaration, recognised) is not { } type)
        {
            return null;
        }

        var documents = recognised.Where(r => r.Type.Id == type.Id).ToList();
        var era = documents.Select(d => type.EraOf(d.Document, d.Part.Id)).OfType<Era>().FirstOrDefault();
        var plan = new PlanDocuments { Type = type, Documents = documents, Facts = facts, Law = PlanLaw.Of(facts, era, today), Folder = folder };
        var name = declaration?.Name ?? Path.GetFileName(Path.GetFullPath(folder).TrimEnd(Path.DirectorySeparatorChar));
        return new Dossier(plan, name, [.. recognised.Where(r => r.Type.Id != type.Id)], DossierParts.Of(type, documents, plan.Law.Day));
    }

    /// <summary>The files that could not be used: a part that seems to lack may be one of them.</summary>
    public IReadOnlyList<string> Unread { get; init; } = [];

    /// <summary>Whether what lacks is told obligation by obligation: all files were read, and a person declared the dossier or at least half of its parts are there.</summary>
    public bool IsWhole(DossierDeclaration? declaration) =>
        Unread.Count == 0 && (declaration is not null || Parts.Count(p => p.Files.Count > 0) >= Parts.Count(p => p.IsMissing));

    /// <summary>The dossier as told in the answer.</summary>
    public DossierReport Report() => new()
    {
        Folder = Plan.Folder!,
        Name = Name,
        Type = Plan.Type.Id,
        TypeName = string.Concat([Plan.Type.Name, .. Plan.StandsFor.Select(other => $" tenant lieu de {other.Name}")]),
        Law = Plan.Law,
        Parts = Parts,
        Notices = [.. DossierParts.Notices(Plan.Type, Parts, Unread), .. Strays.Select(Stray)],
    };

    /// <summary>The type of the plan whose dossier some documents are: the one declared, else that of most of them; null when two are as many.</summary>
    public static IDocumentType? TypeOf(DossierDeclaration? declaration, IReadOnlyList<RecognisedPart> recognised)
    {
        if (declaration?.Type is { } said && recognised.FirstOrDefault(r => KnownNames.Same(r.Type.Id, said)) is { } declared)
        {
            return declared.Type;
        }

        var ranked = recognised.GroupBy(r => r.Type).Select(g => (Type: g.Key, Files: g.DistinctBy(r => r.Document.File).Count())).OrderByDescending(g => g.Files).ToList();
        return ranked.Count == 0 || (ranked.Count > 1 && ranked[0].Files == ranked[1].Files) ? null : ranked[0].Type;
    }

    private Notice Stray(RecognisedPart document) => new("PLN2403",
        $"« {Path.GetFileName(document.Document.File)} » est une pièce d'un autre plan ({document.Type.Name}, {document.Part.Name}) : ce fichier est contrôlé à part.",
        $"Retirez-le s'il n'a rien à faire dans ce dossier de {Plan.Type.Name} ; si c'est l'une de ses pièces, dites-le dans dossier.yaml, à la clé « pieces ».");
}

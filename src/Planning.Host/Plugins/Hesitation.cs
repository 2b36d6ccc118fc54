using Planning.Abstractions;
using Planning.Abstractions.Documents;
using Planning.Abstractions.Plugins;

namespace Planning.Host.Plugins;

/// <summary>Tells a person that a document was not recognised, between what it was hesitated and why, and what to write.</summary>
internal static class Hesitation
{
    private const int Shown = 3;

    public static UserErrorException Over(PlanningDocument document, IReadOnlyList<IDocumentType> types, Recognitions heard)
    {
        var near = heard.Candidates is [{ IsPlausible: true } best, ..] ? heard.Candidates.Where(best.TiesWith).Take(Shown).ToList() : [];
        var message = near.Count > 0
            ? $"On ne peut pas dire quelle pièce est « {Path.GetFileName(document.File)} » ; on hésite entre {Listed(near)}."
            : $"Rien d'assez net ne dit quelle pièce est « {Path.GetFileName(document.File)} ».{Nearest(heard)}";
        return new UserErrorException("PLN1201", message + string.Concat(heard.Faults.Select(f => " " + f.Message)), Remedy(near, types));
    }

    private static string Remedy(List<Candidate> near, IReadOnlyList<IDocumentType> types)
    {
        if (near.Count > 0)
        {
            return "Indiquez le type et la pièce, par exemple : " + string.Join(" ; ou ", near.Select(c => $"--type {c.Type.Id} --part {c.Part.Id}")) + ".";
        }

        return types.Count == 1
            ? $"Indiquez la pièce avec --part : {string.Join(", ", types[0].Parts.Select(p => p.Id))} ; dans un dossier, à la clé « pieces » de dossier.yaml."
            : $"Indiquez le type avec --type ({string.Join(", ", types.Select(t => t.Id))}) et la pièce avec --part ; « planning plugins » donne les pièces de chaque type.";
    }

    private static string Nearest(Recognitions heard) =>
        heard.Candidates is [{ Score: > 0 } best, ..] ? $" Au plus près : {best}." : string.Empty;

    private static string Listed(IReadOnlyList<Candidate> candidates) =>
        string.Join(", ", candidates.SkipLast(1)) + " et " + candidates[^1];
}

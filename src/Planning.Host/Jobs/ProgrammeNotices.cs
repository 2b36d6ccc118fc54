using Planning.Abstractions.Documents;
using Planning.Abstractions.Findings;

namespace Planning.Host.Jobs;

/// <summary>What must be known of a programme beside the documents that were read.</summary>
internal static class ProgrammeNotices
{
    /// <summary>A notice for each type of document that no commitment concerns.</summary>
    public static IEnumerable<Notice> Of(Programme? programme, IReadOnlyList<CheckReport> reports) => programme is null ? []
        : reports.Select(r => r.Type).Distinct().Where(type => !programme.Commitments.Any(c => c.Concerns(type)))
            .Select(type => new Notice("PLN2521", $"Aucun engagement du programme {programme.Id} ne porte sur un document de type « {type} » : rien n'y a été cherché.",
                "Vérifiez « types » dans le fichier du programme."));
}

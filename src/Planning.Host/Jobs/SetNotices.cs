using Planning.Abstractions.Documents;

namespace Planning.Host.Jobs;

/// <summary>What must be known of the files of a folder before those that are read.</summary>
internal static class SetNotices
{
    private const int MostTold = 5;

    /// <summary>Notices where annotated copies, or PDFs exported from them, stand among the documents: they are not read, their originals are.</summary>
    public static IEnumerable<Notice> Of(SourceSet set)
    {
        if (set.Copies is { Count: > 0 } copies)
        {
            yield return new Notice("PLN2405", copies.Count == 1 ? $"La copie annotée {Names(copies)} n'est pas lue : son original l'est." : $"{copies.Count} copies annotées ne sont pas lues, leurs originaux le sont : {Names(copies)}.",
                "Rangez les copies annotées hors du dossier.");
        }

        if (set.Exports is { Count: > 0 } exports)
        {
            yield return new Notice("PLN2527", exports.Count == 1 ? $"Le PDF {Names(exports)} n'est pas lu : le document du même nom, à côté de lui, l'est." : $"{exports.Count} PDF ne sont pas lus, les documents des mêmes noms, à côté d'eux, le sont : {Names(exports)}.",
                "Donnez un autre nom au PDF s'il s'agit d'un autre document, ou indiquez-le seul pour qu'il soit lu.");
        }
    }

    private static string Names(IReadOnlyCollection<string> files) =>
        string.Join(", ", files.Take(MostTold).Select(f => $"« {Path.GetFileName(f)} »")) + (files.Count > MostTold ? "…" : string.Empty);
}

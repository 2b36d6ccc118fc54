using Planning.Abstractions.Documents;

namespace Planning.Host.Jobs;

/// <summary>What must be known of the files of a folder before those that are checked.</summary>
internal static class SetNotices
{
    private const int MostTold = 5;

    /// <summary>A notice where annotated copies stand among the documents: they are not checked, their originals are.</summary>
    public static IEnumerable<Notice> Of(SourceSet set)
    {
        if (set.Folder is null || SourceFiles.CopiesIn(set.Folder) is not { Count: > 0 } copies)
        {
            return [];
        }

        var names = string.Join(", ", copies.Take(MostTold).Select(c => $"« {Path.GetFileName(c)} »")) + (copies.Count > MostTold ? "…" : string.Empty);
        return [new Notice("PLN2405", copies.Count == 1 ? $"La copie annotée {names} n'est pas contrôlée : son original l'est." : $"{copies.Count} copies annotées ne sont pas contrôlées, leurs originaux le sont : {names}.",
            "Rangez les copies annotées hors du dossier.")];
    }
}

using Planning.Abstractions;
using Planning.Abstractions.Documents;
using Planning.Host.Outputs;
using Planning.Host.Settings;

namespace Planning.Host.Inbox;

/// <summary>What keeps a watched folder from being worked on, as a person reads it.</summary>
internal static class InboxTrouble
{
    /// <summary>What an exception means; null for a fault of ours.</summary>
    public static Notice? Of(WatchedFolder watched, Exception trouble) => trouble switch
    {
        UserErrorException known => new Notice(known.Code, known.Message, known.Remedy),
        UnauthorizedAccessException => new Notice("PLN2731", $"Le service n'a pas le droit de lire le dossier « {watched.Folder} ».", "Donnez ce droit au compte du service : les documents qui s'y trouvent seront traités alors."),
        IOException when !Directory.Exists(watched.Folder) => new Notice("PLN2730", $"Le dossier surveillé « {watched.Folder} » n'est pas là : il a été renommé, ou le partage est coupé.",
            "Rétablissez l'accès à ce dossier, ou corrigez Planning:Inbox. Le service le reprendra de lui-même."),
        IOException => new Notice("PLN2732", $"Les documents de « {watched.Folder} » n'ont pas pu être copiés pour être traités : le disque du service est plein, ou le partage ne répond pas.",
            "Libérez de la place, ou rétablissez le partage. Le service réessaie de lui-même."),
        _ => null,
    };

    /// <summary>Folders inside the watched one that may not be read; null where all may.</summary>
    public static Notice? OfUnreadable(IReadOnlyList<string> folders) => folders is [var first, ..]
        ? new Notice("PLN2733", $"Le service n'a pas le droit de lire le dossier « {first} »{(folders.Count > 1 ? $", ni {FrenchCount.Of(folders.Count - 1, "autre", "autres")}" : string.Empty)}.", "Donnez ce droit au compte du service : le dossier sera traité alors.")
        : null;

    /// <summary>Refuses to take documents whose results could not be put anywhere.</summary>
    /// <exception cref="UserErrorException">They could not.</exception>
    public static void EnsureWritable(WatchedFolder watched)
    {
        var place = watched.Results.Length == 0 ? watched.Folder : watched.Results;
        var trial = Path.Combine(place, $".planning-{Guid.NewGuid():N}.tmp");
        try
        {
            if (Directory.Exists(Path.GetDirectoryName(place)))
            {
                OutputFile.MakeFolder(place);
            }

            File.WriteAllBytes(trial, []);
            File.Delete(trial);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or UserErrorException)
        {
            throw new UserErrorException("PLN1834", $"Le service ne peut pas écrire dans « {place} », où iraient les résultats : les documents de « {watched.Folder} » attendent.",
                "Donnez au compte du service le droit d'y écrire, libérez de la place, ou indiquez un autre dossier dans Planning:Inbox (Results).", e)
            { IsPassing = true };
        }
    }
}

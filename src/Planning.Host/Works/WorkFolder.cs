using System.Text.Json;
using Planning.Host.Dossiers;
using Planning.Host.Jobs;
using Planning.Host.Outputs;

namespace Planning.Host.Works;

/// <summary>The folder of one work: what was received, and what came of it.</summary>
/// <param name="path">The folder.</param>
internal sealed class WorkFolder(string path)
{
    /// <summary>The folder of all works, in that of the data.</summary>
    public const string Shelf = "travaux";

    private const string OutcomeName = ".issue.json";
    private const string DraftMark = "brouillon-";

    /// <summary>The folder of a work.</summary>
    /// <param name="data">The folder of the data.</param>
    /// <param name="id">The work.</param>
    public static WorkFolder Of(string data, string id) => new(System.IO.Path.Combine(data, Shelf, id));

    /// <summary>Removes the folders of works that are none.</summary>
    /// <param name="data">The folder of the data.</param>
    /// <param name="isWork">Whether a name is a work's.</param>
    /// <param name="before">Folders made since may be of works that are about to be kept: they stay.</param>
    public static void RemoveOrphans(string data, Func<string, bool> isWork, DateTimeOffset before)
    {
        if (new DirectoryInfo(System.IO.Path.Combine(data, Shelf)) is { Exists: true } shelf)
        {
            foreach (var orphan in shelf.EnumerateDirectories().Where(d => d.CreationTimeUtc < before.UtcDateTime && !isWork(d.Name)))
            {
                orphan.Delete(recursive: true);
            }
        }
    }

    /// <summary>The folder.</summary>
    public string Path { get; } = path;

    /// <summary>The files received.</summary>
    public string Received => System.IO.Path.Combine(Path, "recu");

    /// <summary>Where the Word template of a report is received.</summary>
    public string TemplateFolder => System.IO.Path.Combine(Received, "modele");

    /// <summary>Where the report of last time is received.</summary>
    public string PreviousFolder => System.IO.Path.Combine(Received, "precedent");

    /// <summary>The one file of a folder; null where it has none.</summary>
    public static string? FileIn(string folder) => Directory.Exists(folder) ? Directory.EnumerateFiles(folder).FirstOrDefault() : null;

    /// <summary>What to read of it: the file received, or the folder where there are several.</summary>
    public string Given => Documents() is [var only] ? only : Received;

    /// <summary>The results: there whole, or not at all.</summary>
    public string Results => System.IO.Path.Combine(Path, "resultats");

    /// <summary>The results as files, by name; none while there are none.</summary>
    public IReadOnlyList<string> Files() =>
        Directory.Exists(Results) ? [.. Directory.EnumerateFiles(Results).Select(f => System.IO.Path.GetFileName(f)).Where(f => f != OutcomeName).Order(StringComparer.Ordinal)] : [];

    /// <summary>One of the results; null where none has that name.</summary>
    public string? Find(string name) => Files().Contains(name) ? System.IO.Path.Combine(Results, name) : null;

    /// <summary>
    /// Makes the results by <paramref name="make"/>, which is given an empty folder: all take their place at once, with how the work
    /// ended. Where they are there already, from before the machine stopped or from another that took the work over, those stand.
    /// </summary>
    /// <exception cref="IOException">The disk is full, or does not answer.</exception>
    public WorkOutcome Fill(Func<string, WorkOutcome> make)
    {
        if (!Directory.Exists(Results))
        {
            MakeResults(make);
        }

        ClearDrafts();
        return JsonSerializer.Deserialize(File.ReadAllText(System.IO.Path.Combine(Results, OutcomeName)), WorkJson.Default.WorkOutcome)!;
    }

    /// <summary>A name for a folder of what is being made.</summary>
    public static string NewDraft() => $"{DraftMark}{Guid.NewGuid():N}";

    /// <summary>Whether a folder's name is that of what is being made.</summary>
    public static bool IsDraft(string name) => name.StartsWith(DraftMark, StringComparison.Ordinal);

    /// <summary>Removes the results, to make them anew.</summary>
    public void ClearResults()
    {
        if (Directory.Exists(Results))
        {
            Directory.Delete(Results, recursive: true);
        }
    }

    private void MakeResults(Func<string, WorkOutcome> make)
    {
        var draft = System.IO.Path.Combine(Path, NewDraft());
        try
        {
            Directory.CreateDirectory(draft);
            var outcome = make(draft);
            OutputFile.Write(System.IO.Path.Combine(draft, OutcomeName), stream => JsonSerializer.Serialize(stream, outcome, WorkJson.Default.WorkOutcome));
            EnsureOnDisk(draft);
            Directory.Move(draft, Results);
        }
        catch (Exception e) when (e is not OperationCanceledException && Directory.Exists(Results))
        {
            // Another machine was quicker, and has removed this draft: its results stand.
        }
        catch
        {
            Clear(draft);
            throw;
        }
    }

    /// <summary>Results whose place is on the disk, and whose content would not be, would be empty files after a power cut.</summary>
    private static void EnsureOnDisk(string draft)
    {
        foreach (var file in Directory.EnumerateFiles(draft))
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.ReadWrite);
            stream.Flush(flushToDisk: true);
        }
    }

    /// <summary>Removes what attempts left that did not end.</summary>
    public void ClearDrafts()
    {
        foreach (var draft in Directory.EnumerateDirectories(Path, DraftMark + "*"))
        {
            Clear(draft);
        }
    }

    /// <summary>What cannot be removed takes room and does no other harm: it goes with the work.</summary>
    private static void Clear(string draft)
    {
        try
        {
            Directory.Delete(draft, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
        }
    }

    /// <summary>The documents received one by one; none where they are a dossier, by its folders or by what a person says of it.</summary>
    private IReadOnlyList<string> Documents() =>
        !Directory.Exists(Received) || File.Exists(System.IO.Path.Combine(Received, DossierDeclaration.FileName)) || Directory.EnumerateDirectories(Received).Any() ? [] : FolderContents.Of(Received).Documents;

    /// <summary>Removes all of it.</summary>
    public void Delete()
    {
        if (Directory.Exists(Path))
        {
            Directory.Delete(Path, recursive: true);
        }
    }
}

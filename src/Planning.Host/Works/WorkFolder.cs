using System.Text.Json;
using Planning.Host.Jobs;

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

    /// <summary>The folder.</summary>
    public string Path { get; } = path;

    /// <summary>The files received.</summary>
    public string Received => System.IO.Path.Combine(Path, "recu");

    /// <summary>What to read of it: the file received, or the folder where there are several.</summary>
    public string Given => Directory.Exists(Received) && Documents() is [var only] ? only : Received;

    /// <summary>The results: there whole, or not at all.</summary>
    public string Results => System.IO.Path.Combine(Path, "resultats");

    /// <summary>The results as files, by name; none while there are none.</summary>
    public IReadOnlyList<string> Files() =>
        Directory.Exists(Results) ? [.. Directory.EnumerateFiles(Results).Select(f => System.IO.Path.GetFileName(f)).Where(f => f != OutcomeName).Order(StringComparer.Ordinal)] : [];

    /// <summary>One of the results; null where none has that name.</summary>
    public string? Find(string name) => Files().Contains(name) ? System.IO.Path.Combine(Results, name) : null;

    /// <summary>
    /// Makes the results by <paramref name="make"/>, which is given an empty folder: all take their place at once, with how the work
    /// ended. Where they are there already, from before the machine stopped, nothing is made again.
    /// </summary>
    public WorkOutcome Fill(Func<string, WorkOutcome> make)
    {
        if (Directory.Exists(Results))
        {
            return JsonSerializer.Deserialize(File.ReadAllText(System.IO.Path.Combine(Results, OutcomeName)), WorkJson.Default.WorkOutcome)!;
        }

        ClearDrafts();
        var draft = System.IO.Path.Combine(Path, NewDraft());
        Directory.CreateDirectory(draft);
        var outcome = make(draft);
        File.WriteAllText(System.IO.Path.Combine(draft, OutcomeName), JsonSerializer.Serialize(outcome, WorkJson.Default.WorkOutcome));
        Directory.Move(draft, Results);
        return outcome;
    }

    /// <summary>A name for a folder of what is being made.</summary>
    public static string NewDraft() => $"{DraftMark}{Guid.NewGuid():N}";

    /// <summary>Whether a folder's name is that of what is being made.</summary>
    public static bool IsDraft(string name) => name.StartsWith(DraftMark, StringComparison.Ordinal);

    /// <summary>Removes what an attempt left that did not end.</summary>
    public void ClearDrafts()
    {
        if (Directory.Exists(Path))
        {
            foreach (var draft in Directory.EnumerateDirectories(Path, DraftMark + "*"))
            {
                Directory.Delete(draft, recursive: true);
            }
        }
    }

    /// <summary>The documents received; what people said of the plan beside them is none.</summary>
    private IReadOnlyList<string> Documents() => FolderContents.Of(Received) is var held && Directory.EnumerateDirectories(Received).Any() ? [] : held.Documents;

    /// <summary>Removes all of it.</summary>
    public void Delete()
    {
        if (Directory.Exists(Path))
        {
            Directory.Delete(Path, recursive: true);
        }
    }
}

using Planning.Abstractions.Deadlines;
using Planning.Abstractions.Indicators;
using Planning.Host.Inbox;
using Planning.Indicators.Extraction;
using Planning.Reporting.Checklist;
using Planning.Reporting.Verification;

namespace Planning.Host.Works.Kinds;

/// <summary>Files named from the folder that was read, or by their names alone: where a service keeps them is nobody's business.</summary>
internal static class ShownPaths
{
    /// <summary>The check, its files named from the folder that holds them, or by their names alone.</summary>
    /// <param name="result">The check.</param>
    /// <param name="checkedPath">The file or folder checked.</param>
    public static CheckResult Relative(CheckResult result, string checkedPath)
    {
        var root = RootOf(checkedPath);
        string Shown(string file) => Path.IsPathRooted(file) ? Path.GetRelativePath(root, file) : file;
        return result with
        {
            Reports = [.. result.Reports.Select(r => r with { File = Shown(r.File) })],
            Dossiers = [.. result.Dossiers.Select(d => d with { Folder = Path.GetFileName(d.Folder), Parts = [.. d.Parts.Select(p => p with { Files = [.. p.Files.Select(Shown)] })] })],
            Unread = [.. result.Unread.Select(u => Relative(u, root))],
        };
    }

    /// <summary>The verification, its files named in the same way.</summary>
    /// <param name="result">The verification.</param>
    /// <param name="verifiedPath">The file or folder verified.</param>
    public static VerificationResult Relative(VerificationResult result, string verifiedPath)
    {
        var root = RootOf(verifiedPath);
        return result with
        {
            Documents = [.. result.Documents.Select(d => d with { File = Path.GetRelativePath(root, d.File) })],
            Unread = [.. result.Unread.Select(u => Relative(u, root))],
        };
    }

    /// <summary>A file, named from the folder that was read, or by its name alone.</summary>
    public static string Relative(string file, string read) => Path.GetRelativePath(RootOf(read), file);

    /// <summary>What was extracted from a document, which is called by its name.</summary>
    public static ExtractionResult Named(ExtractionResult result) =>
        result with { File = NameOf(result.File), Observations = [.. result.Observations.Select(Named)] };

    /// <summary>Values that are kept, each of a document that is called by its name.</summary>
    public static IReadOnlyList<RecordedObservation> Named(IReadOnlyList<RecordedObservation> observations) =>
        [.. observations.Select(o => o with { Observation = Named(o.Observation) })];

    /// <summary>Deadlines, each plan's folder called by its name.</summary>
    public static DeadlineOverview Named(DeadlineOverview overview) => overview with { Plans = [.. overview.Plans.Select(p => p with { Folder = NameOf(p.Folder) })] };

    /// <summary>The watched folders, each called by its name.</summary>
    public static InboxOverview Named(InboxOverview overview, OwnPaths paths) => overview with
    {
        Folders = [.. overview.Folders.Select(f => f with
        {
            Watched = f.Watched with { Folder = NameOf(f.Watched.Folder) },
            Trouble = f.Trouble is { } trouble ? trouble with { Message = paths.HideAll(trouble.Message), Remedy = paths.HideAll(trouble.Remedy) } : null,
        })],
        Failed = [.. overview.Failed.Select(w => w with { Message = paths.HideAll(w.Message), Remedy = paths.HideAll(w.Remedy) })],
    };

    /// <summary>The name of a file or folder; what is no path, as the source of a series that a person wrote, stays.</summary>
    public static string NameOf(string path) => Path.IsPathRooted(path) || path is [_, ':', '\\', ..] ? Path.TrimEndingDirectorySeparator(path).Split('/', '\\')[^1] : path;

    /// <summary>A value, of a document that is called by its name.</summary>
    public static Observation Named(Observation observation) => observation with { Source = observation.Source with { File = NameOf(observation.Source.File) } };

    private static UnreadFile Relative(UnreadFile unread, string root) => unread with
    {
        File = Path.IsPathRooted(unread.File) ? Path.GetRelativePath(root, unread.File) : unread.File,
        Message = unread.Message.Replace(Path.Join(root, "/"), string.Empty, StringComparison.Ordinal),
    };

    private static string RootOf(string read) => Directory.Exists(read) ? read : Path.GetDirectoryName(read)!;
}

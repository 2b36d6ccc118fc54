using Planning.Host.Answers;
using Planning.Host.Dossiers;
using Planning.Host.Jobs;
using Planning.Host.Works;
using Planning.Host.Works.Kinds;

namespace Planning.Host.Inbox;

/// <summary>What the name of a file in a watched folder says of it.</summary>
internal static class DroppedName
{
    private static readonly string[] Unfinished = [".tmp", ".part", ".partial", ".crdownload", ".download", ".filepart", ".swp"];
    private static readonly string[] Systems = ["thumbs.db", "desktop.ini", "ehthumbs.db", "$recycle.bin", "system volume information", "@eadir", "lost+found"];
    private static readonly string[] Results = [$"-{CheckWork.Page}", $"-{CheckWork.Comparison}", $"-{ExtractWork.Csv}", ResultDelivery.FailureMark];

    /// <summary>Whether a name is no one's document: hidden, of the system, a lock, or a file that is being written.</summary>
    public static bool IsAside(string name) => name.StartsWith('.') || name.StartsWith('~') || Systems.Contains(name.ToLowerInvariant()) || Unfinished.Contains(Path.GetExtension(name).ToLowerInvariant());

    /// <summary>Whether a file of a dossier is read: a document, or what people said of the plan beside its documents.</summary>
    public static bool IsRead(string path) => IsSaid(path) || FolderContents.IsDocument(path);

    /// <summary>Whether a file is a result of ours.</summary>
    /// <param name="path">The file.</param>
    /// <param name="isThere">Whether a document is there, or was.</param>
    public static bool IsOurs(string path, Func<string, bool> isThere) =>
        Results.Any(r => path.EndsWith(r, StringComparison.OrdinalIgnoreCase)) || IsCopy(path, isThere);

    /// <summary>Whether a file is what people said of a plan.</summary>
    public static bool IsSaid(string path) => Path.GetFileName(path) is DossierDeclaration.FileName or AnswerFile.FileName;

    /// <summary>Whether a program that edits a document has left its lock beside it. Word cuts long names short in that of its lock.</summary>
    /// <param name="name">The document.</param>
    /// <param name="names">The names beside it.</param>
    public static bool IsLocked(string name, IReadOnlySet<string> names) =>
        names.Contains($".~lock.{name}#") || Enumerable.Range(0, Math.Min(3, name.Length)).Any(cut => names.Contains($"~${name[cut..]}"));

    /// <summary>An annotated copy of ours, an older one, or the copy of a document that bears its whole name because another is called alike.</summary>
    private static bool IsCopy(string path, Func<string, bool> isThere)
    {
        var (bare, ending) = (Path.ChangeExtension(path, null), Path.GetExtension(path));
        var old = bare.LastIndexOf(ResultDelivery.OldMark, StringComparison.Ordinal);
        bare = old > 0 && bare[(old + ResultDelivery.OldMark.Length)..].All(char.IsAsciiDigit) ? bare[..old] : bare;
        return bare.EndsWith(SourceFiles.CopyMark, StringComparison.Ordinal) && bare[..^SourceFiles.CopyMark.Length] is var original
            && (isThere(original + ending) || isThere(original));
    }
}

using Microsoft.AspNetCore.Http;
using Planning.Host.Answers;
using Planning.Host.Dossiers;
using Planning.Host.Jobs;

namespace Planning.Host.Web.Checks;

/// <summary>A file that a person sends.</summary>
/// <param name="File">What was sent.</param>
/// <param name="Folders">The folders that it is in, from the one that was dropped; none where it was dropped alone.</param>
/// <param name="Name">Its own name.</param>
internal sealed record UploadedFile(IFormFile File, IReadOnlyList<string> Folders, string Name)
{
    /// <summary>Whether it is one to work on.</summary>
    public bool IsDocument => FolderContents.IsDocument(Name);

    /// <summary>Whether it says something of the documents beside it.</summary>
    public bool IsDeclaration => Name is DossierDeclaration.FileName or AnswerFile.FileName;

    /// <summary>The files of a form, but what stands in a folder beside its documents: a folder that is checked by a command holds other things too, and they are left alone.</summary>
    public static IReadOnlyList<UploadedFile> Of(IEnumerable<IFormFile> sent) =>
    [
        .. sent.Where(f => f.FileName.Length > 0).Select(f => new UploadedFile(f, UploadedName.FoldersOf(f.FileName), UploadedName.Of(f.FileName)))
            .Where(f => f.Folders.Count == 0 || (IsKept(f.File.FileName) && (f.IsDocument || f.IsDeclaration))),
    ];

    /// <summary>The lock files of Word, and the doubles that a Mac adds, are documents by their endings alone.</summary>
    private static bool IsKept(string sent) => sent.Split('/') is var parts && !parts[^1].StartsWith("~$", StringComparison.Ordinal) && !parts[^1].StartsWith("._", StringComparison.Ordinal) && parts[0] != "__MACOSX";
}

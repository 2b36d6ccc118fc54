using Microsoft.AspNetCore.Http;
using Planning.Abstractions;
using Planning.Host.Web.Checks;

namespace Planning.Host.Web.Api;

/// <summary>A file that was sent, kept only as long as it is read.</summary>
internal sealed class SentFile : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("planning-envoi");

    private SentFile(string name) => Path = System.IO.Path.Combine(folder.FullName, UploadedName.Of(name));

    /// <summary>Where it is.</summary>
    public string Path { get; }

    /// <summary>Takes it in.</summary>
    /// <param name="sent">What was sent; null where nothing was.</param>
    /// <param name="field">The field that it is expected in.</param>
    /// <param name="endings">How its name may end.</param>
    /// <param name="cancellation">The sender went away.</param>
    /// <exception cref="UserErrorException">Nothing was sent, or something else.</exception>
    public static async Task<SentFile> TakeAsync(IFormFile? sent, string field, IReadOnlyList<string> endings, CancellationToken cancellation)
    {
        if (sent is not { Length: > 0 } || !endings.Contains(System.IO.Path.GetExtension(sent.FileName).ToLowerInvariant()))
        {
            throw new UserErrorException("PLN1925", $"Aucun fichier {string.Join(" ou ", endings)} n’est envoyé dans le champ « {field} ».", "Envoyez-le par multipart/form-data, sous ce nom de champ.");
        }

        var file = new SentFile(sent.FileName);
        try
        {
            await using var target = new FileStream(file.Path, FileMode.CreateNew, FileAccess.Write);
            await sent.CopyToAsync(target, cancellation);
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => folder.Delete(recursive: true);
}

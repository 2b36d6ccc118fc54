using Microsoft.AspNetCore.Http;
using Planning.Abstractions;
using Planning.Host.Commands;
using Planning.Host.Web.Checks;
using Planning.Host.Works;

namespace Planning.Host.Web.Reports;

/// <summary>The Word files that a person sends with what is asked of a report.</summary>
internal class ReportFiles
{
    /// <summary>The agency's template; null or empty for the one that ships.</summary>
    public IFormFile? Modele { get; set; }

    /// <summary>The report of last time, as people completed it; null or empty for a first one.</summary>
    public IFormFile? Precedent { get; set; }

    /// <summary>Writes them to the folder of a work.</summary>
    /// <exception cref="UserErrorException">Both were sent, or one is no Word document, or cannot be kept.</exception>
    public async Task ReceiveAsync(WorkFolder folder, CancellationToken cancellation)
    {
        if (Modele is { Length: > 0 } && Precedent is { Length: > 0 })
        {
            throw new UserErrorException("PLN1915", "Un modèle et un rapport précédent ne vont pas ensemble : le rapport de la dernière fois sert de modèle.", "Choisissez l’un ou l’autre.");
        }

        await ReceiveAsync(Modele, folder.TemplateFolder, cancellation);
        await ReceiveAsync(Precedent, folder.PreviousFolder, cancellation);
    }

    private static async Task ReceiveAsync(IFormFile? sent, string folder, CancellationToken cancellation)
    {
        if (sent is not { Length: > 0 })
        {
            return;
        }

        var name = UploadedName.Of(sent.FileName);
        if (!string.Equals(Path.GetExtension(name), ".docx", StringComparison.OrdinalIgnoreCase))
        {
            throw new UserErrorException("PLN1916", $"« {name} » n’est pas un document Word (.docx).", "Ouvrez-le dans Word, enregistrez-le sous « Document Word (.docx) », et choisissez cette copie.");
        }

        OutputFile.MakeFolder(folder);
        await UploadedFiles.WriteAsync(sent, Path.Combine(folder, name), cancellation);
    }
}

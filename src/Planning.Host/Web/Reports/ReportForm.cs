using Microsoft.AspNetCore.Http;
using Planning.Abstractions;
using Planning.Host.Outputs;
using Planning.Host.Web.Checks;
using Planning.Host.Works;

namespace Planning.Host.Web.Reports;

/// <summary>What is asked of a report, with the Word files to start from.</summary>
internal sealed class ReportForm
{
    /// <summary>The mark of the plan.</summary>
    public string Plan { get; set; } = string.Empty;

    /// <summary>The kind of the report.</summary>
    public string? Rapport { get; set; }

    /// <summary>The years, as <c>2019..2025</c>; empty for those since the approval.</summary>
    public string? Periode { get; set; }

    /// <summary>The territory, by name or code, where the plan's folder does not say.</summary>
    public string? Territoire { get; set; }

    /// <summary>Whether only values that a person reviewed are used.</summary>
    public bool? Relues { get; set; }

    /// <summary>Whether what changes since the report of last time is written as tracked changes.</summary>
    public bool? Suivi { get; set; }

    /// <summary>The agency's template; null or empty for the one that ships.</summary>
    public IFormFile? Modele { get; set; }

    /// <summary>The report of last time, as people completed it; null or empty for a first one.</summary>
    public IFormFile? Precedent { get; set; }

    /// <summary>The order that it asks for.</summary>
    public WorkOrder Order() => new()
    {
        Kind = WorkKind.Report,
        Report = Rapport,
        Period = Periode,
        Territory = string.IsNullOrWhiteSpace(Territoire) ? null : Territoire.Trim(),
        OnlyReviewed = Relues ?? false,
        TracksChanges = Suivi ?? false,
    };

    /// <summary>Writes its files to the folder of a work.</summary>
    /// <exception cref="UserErrorException">They do not go together, or one is no Word document, or cannot be kept.</exception>
    public async Task ReceiveAsync(WorkFolder folder, CancellationToken cancellation)
    {
        if (Modele is { Length: > 0 } && Precedent is { Length: > 0 })
        {
            throw new UserErrorException("PLN1915", "Un modèle et un rapport précédent ne vont pas ensemble : le rapport de la dernière fois sert de modèle.", "Choisissez l’un ou l’autre.");
        }

        if (Suivi is true && Precedent is not { Length: > 0 })
        {
            throw new UserErrorException("PLN1917", "Le suivi des modifications montre ce qui change depuis la dernière fois : il lui faut le rapport précédent.", "Choisissez-le, ou décochez le suivi.");
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

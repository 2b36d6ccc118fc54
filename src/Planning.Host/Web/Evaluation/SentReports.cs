using Microsoft.AspNetCore.Http;

namespace Planning.Host.Web.Evaluation;

/// <summary>The reports that a person sends to be extracted from.</summary>
internal sealed class SentReports
{
    /// <summary>The files.</summary>
    public IFormFileCollection? Fichiers { get; set; }

    /// <summary>The territory that they speak of, for the values beside which they name none.</summary>
    public string? Territoire { get; set; }

    /// <summary>The password of protected PDFs.</summary>
    public string? MotDePasse { get; set; }
}

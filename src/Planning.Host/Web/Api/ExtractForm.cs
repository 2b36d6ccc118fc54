using Microsoft.AspNetCore.Http;

namespace Planning.Host.Web.Api;

/// <summary>Reports that are sent to be extracted from: the options of the command.</summary>
internal sealed class ExtractForm
{
    /// <summary>The files.</summary>
    public IFormFileCollection? Fichiers { get; set; }

    /// <summary>The territory that they speak of, for the values beside which they name none.</summary>
    public string? Territoire { get; set; }

    /// <summary>Whether to show only what is found, and keep nothing.</summary>
    public bool Essai { get; set; }

    /// <summary>The password of protected PDFs.</summary>
    public string? MotDePasse { get; set; }
}

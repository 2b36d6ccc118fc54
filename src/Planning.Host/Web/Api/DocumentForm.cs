using Microsoft.AspNetCore.Http;

namespace Planning.Host.Web.Api;

/// <summary>Documents that are sent to be read, and nothing said of them.</summary>
internal sealed class DocumentForm
{
    /// <summary>The files.</summary>
    public IFormFileCollection? Fichiers { get; set; }

    /// <summary>The password of protected PDFs.</summary>
    public string? MotDePasse { get; set; }
}

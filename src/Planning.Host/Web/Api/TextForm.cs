using Microsoft.AspNetCore.Http;

namespace Planning.Host.Web.Api;

/// <summary>Documents that are sent to be verified.</summary>
internal sealed class TextForm
{
    /// <summary>The files.</summary>
    public IFormFileCollection? Fichiers { get; set; }

    /// <summary>The territory that they speak of, by name or code.</summary>
    public string? Territoire { get; set; }

    /// <summary>The mark of the plan that they speak of (<c>/api/plans</c>).</summary>
    public string? Plan { get; set; }

    /// <summary>The password of protected PDFs.</summary>
    public string? MotDePasse { get; set; }
}

using Microsoft.AspNetCore.Http;

namespace Planning.Host.Web.Api;

/// <summary>Documents that are sent to be extracted from, or verified.</summary>
internal sealed class TextForm
{
    /// <summary>The files.</summary>
    public IFormFileCollection? Fichiers { get; set; }

    /// <summary>The territory that they speak of, by name or code.</summary>
    public string? Territoire { get; set; }

    /// <summary>The mark of the plan that they speak of (<c>/api/plans</c>), for a verification.</summary>
    public string? Plan { get; set; }

    /// <summary>The territory; null where nobody says.</summary>
    internal string? Territory => string.IsNullOrWhiteSpace(Territoire) ? null : Territoire.Trim();
}

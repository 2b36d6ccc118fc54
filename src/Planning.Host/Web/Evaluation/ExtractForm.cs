using Microsoft.AspNetCore.Http;
using Planning.Host.Works;

namespace Planning.Host.Web.Evaluation;

/// <summary>Reports that a person or a program sends to be extracted from: the options of the command.</summary>
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

    /// <summary>The order that it asks for.</summary>
    /// <param name="seal">What seals the password.</param>
    public WorkOrder Order(PasswordSeal seal) =>
        new() { Kind = WorkKind.Extract, Territory = string.IsNullOrWhiteSpace(Territoire) ? null : Territoire.Trim(), IsTrial = Essai, Password = seal.Close(MotDePasse) };
}

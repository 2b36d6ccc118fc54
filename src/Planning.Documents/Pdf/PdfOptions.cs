using Planning.Documents.Pdf.Child;

namespace Planning.Documents.Pdf;

/// <summary>How PDFs are read.</summary>
public sealed record PdfOptions
{
    /// <summary>What holds when nothing is said.</summary>
    public static readonly PdfOptions Default = new();

    /// <summary>What a file may cost.</summary>
    public PdfLimits Limits { get; init; } = PdfLimits.Default;

    /// <summary>The password of protected files; null for none.</summary>
    public string? Password { get; init; }

    /// <summary>The process that reads.</summary>
    public ChildCommand Child { get; init; } = ChildCommand.Own;

    /// <summary>Where processes wait between two files; null to start one for each.</summary>
    public ChildPool? Pool { get; init; }

    /// <summary>Never shows the password.</summary>
    public override string ToString() => $"{Limits}";
}

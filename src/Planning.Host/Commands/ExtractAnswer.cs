namespace Planning.Host.Commands;

/// <summary>What <c>planning extract</c> is asked, whatever it extracts.</summary>
/// <param name="Paths">Files, and folders that hold some.</param>
/// <param name="Password">The password of protected PDFs; null for none.</param>
/// <param name="Format">The form of the answer.</param>
/// <param name="File">Where to write it; null for the terminal.</param>
internal sealed record ExtractAnswer(IReadOnlyList<string> Paths, string? Password, string Format, string? File);

using System.Reflection;

namespace Planning.Documents.Pdf.Child;

/// <summary>What starts a process that answers as <see cref="PdfChild"/> does.</summary>
/// <param name="Program">The executable.</param>
/// <param name="Arguments">Its arguments.</param>
public sealed record ChildCommand(string Program, IReadOnlyList<string> Arguments)
{
    /// <summary>This very program, run as an executable or by <c>dotnet</c>.</summary>
    public static ChildCommand Own { get; } = Of(Environment.ProcessPath ?? string.Empty, Assembly.GetEntryAssembly()?.Location ?? string.Empty);

    private static ChildCommand Of(string process, string assembly) =>
        Path.GetFileNameWithoutExtension(process).Equals("dotnet", StringComparison.OrdinalIgnoreCase)
            ? new ChildCommand(process, [assembly, PdfChild.Argument])
            : new ChildCommand(process, [PdfChild.Argument]);
}

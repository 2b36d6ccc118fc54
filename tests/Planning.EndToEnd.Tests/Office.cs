using System.Diagnostics;

namespace Planning.EndToEnd.Tests;

/// <summary>Runs LibreOffice, where it is installed.</summary>
internal static class Office
{
    /// <summary>The program; null where it is absent.</summary>
    public static string? Program { get; } = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator)
        .SelectMany(folder => new[] { Path.Combine(folder, "soffice"), Path.Combine(folder, "soffice.exe") }).FirstOrDefault(File.Exists);

    /// <summary>Saves documents as OpenDocument texts in a folder, three minutes at most.</summary>
    public static void SaveAsOpenDocument(IEnumerable<string> files, string folder) => Save("odt", files, folder);

    /// <summary>Saves documents anew as Word documents in another folder, three minutes at most.</summary>
    public static void SaveAsWord(IEnumerable<string> files, string folder) => Save("docx", files, folder);

    /// <summary>Exports documents as PDFs in a folder, three minutes at most.</summary>
    public static void SaveAsPdf(IEnumerable<string> files, string folder) => Save("pdf", files, folder);

    private static void Save(string format, IEnumerable<string> files, string folder)
    {
        var profile = new Uri(Path.Combine(folder, "profil")).AbsoluteUri;
        var start = new ProcessStartInfo(Program!, ["--headless", $"-env:UserInstallation={profile}", "--convert-to", format, "--outdir", folder, .. files])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(TimeSpan.FromMinutes(3)))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException("soffice");
        }

        Assert.True(process.ExitCode == 0, output.Result + error.Result);
    }
}

/// <summary>A test with LibreOffice: skipped, and said so, where it is absent.</summary>
internal sealed class OfficeFactAttribute : FactAttribute
{
    public OfficeFactAttribute() => Skip = Office.Program is null ? "LibreOffice (soffice) is not installed: nothing was converted here." : null;
}

using System.Diagnostics;
using Planning.Tests;

namespace Planning.EndToEnd.Tests;

public sealed class ReadmeCommandTests
{
    /// <summary>Asked of the build, as <c>dotnet run</c> does: a folder of its own would be where it looks for documents.</summary>
    [Fact]
    public void Dotnet_run_stays_where_it_is_called_from()
    {
        var project = Path.Combine(Repository.Root, "src", "Planning.Host", "Planning.Host.csproj");
        using var process = Process.Start(new ProcessStartInfo("dotnet", ["msbuild", project, "-getProperty:RunWorkingDirectory"]) { RedirectStandardOutput = true })!;
        var folder = process.StandardOutput.ReadToEnd().Trim();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        Assert.Equal(string.Empty, folder);
    }
}

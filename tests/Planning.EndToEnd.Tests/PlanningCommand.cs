using System.Diagnostics;

namespace Planning.EndToEnd.Tests;

/// <summary>Runs the executable as a person would, in another process.</summary>
internal static class PlanningCommand
{
    /// <summary>What the command answered.</summary>
    internal sealed record Answer(int ExitCode, string Output, string Error);

    /// <summary>Runs the command and waits for its end, two minutes at most.</summary>
    public static Answer Run(params string[] arguments) => RunFrom(AppContext.BaseDirectory, arguments);

    /// <summary>Runs the command with another folder of templates.</summary>
    public static Answer RunUnder(string templates, params string[] arguments) => RunWith(new Dictionary<string, string> { ["PLANNING__TEMPLATES"] = templates }, arguments);

    /// <summary>Runs the command with settings in its environment.</summary>
    public static Answer RunWith(IReadOnlyDictionary<string, string> environment, params string[] arguments) => Run(AppContext.BaseDirectory, environment, arguments);

    /// <summary>Runs the command as installed in a folder.</summary>
    public static Answer RunFrom(string folder, params string[] arguments) => Run(folder, new Dictionary<string, string>(), arguments);

    private static Answer Run(string folder, IReadOnlyDictionary<string, string> environment, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(folder, "planning.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(TimeSpan.FromMinutes(2)))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"planning {string.Join(' ', arguments)}");
        }

        return new Answer(process.ExitCode, output.Result, error.Result);
    }
}

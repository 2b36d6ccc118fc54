using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Planning.Documents.Pdf.Child;

/// <summary>
/// A process that reads one PDF and can do nothing else: it is given the file and bounded in memory and time. A hostile file overflows
/// its stack or fills its memory, which no <c>catch</c> stops, and only it dies.
/// </summary>
internal sealed class ChildProcess : IDisposable
{
    private const int KeptErrors = 2000;

    // What the runtime takes beside its heap: code, stacks, compiled methods.
    private const long RuntimeMegabytes = 300;

    // What the shell ends with where the program may not be run, and where it is not there.
    private const int NotExecutable = 126;
    private const int NotFound = 127;

    // What starting needs of this program's surroundings, and no more.
    private static readonly string[] Kept = ["DOTNET_ROOT", "DOTNET_ROOT_X64", "DOTNET_ROOT_ARM64", "SystemRoot", "TEMP", "TMP", "TMPDIR"];

    private readonly Process process;
    private readonly StringBuilder errors = new();
    private bool isLate;

    private ChildProcess(Process process)
    {
        this.process = process;
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        process.BeginErrorReadLine();
    }

    /// <summary>How many pages it has read.</summary>
    public int PagesRead { get; set; }

    /// <summary>What is sent to it.</summary>
    public Stream Orders => process.StandardInput.BaseStream;

    /// <summary>Starts one; null where the system cannot.</summary>
    public static ChildProcess? Start(ChildCommand command, PdfLimits limits)
    {
        try
        {
            return Process.Start(StartOf(command, limits)) is { } process ? new ChildProcess(process) : null;
        }
        catch (Exception e) when (e is System.ComponentModel.Win32Exception or InvalidOperationException or PlatformNotSupportedException)
        {
            return null;
        }
    }

    /// <summary>Its next answer; null when it died, was stopped for taking more than <paramref name="time"/>, or said nonsense.</summary>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public ChildAnswer? Answer(TimeSpan time, CancellationToken cancellation)
    {
        using var watch = new Timer(_ => Stop(late: true), null, time, Timeout.InfiniteTimeSpan);
        using var stop = cancellation.Register(() => Stop(late: false));
        try
        {
            return Frames.Read(process.StandardOutput.BaseStream, ChildJson.Default.ChildAnswer);
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            return null;
        }
        finally
        {
            cancellation.ThrowIfCancellationRequested();
        }
    }

    /// <summary>Why it died; called once it no longer answers.</summary>
    public PdfFault Death()
    {
        Stop(late: isLate);
        process.WaitForExit();
        lock (errors)
        {
            var said = errors.ToString();
            return isLate ? PdfFault.Time
                : said.Contains("Out of memory", StringComparison.OrdinalIgnoreCase) || process.ExitCode == PdfChild.NoMemory ? PdfFault.Memory
                : process.ExitCode is NotExecutable or NotFound ? PdfFault.NoReader
                : PdfFault.Crash;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Stop(late: isLate);
        process.Dispose();
    }

    private static ProcessStartInfo StartOf(ChildCommand command, PdfLimits limits)
    {
        var start = new ProcessStartInfo
        {
            FileName = command.Program,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = AppContext.BaseDirectory,
        };
        if (OperatingSystem.IsWindows())
        {
            AddAll(start, command.Arguments);
        }
        else
        {
            // The limit on the heap does not bound what is taken beside it.
            var kilobytes = (limits.MemoryMegabytes + RuntimeMegabytes) << 10;
            start.FileName = "/bin/sh";
            AddAll(start, ["-c", string.Create(CultureInfo.InvariantCulture, $"ulimit -c 0; ulimit -d {kilobytes}; exec \"$0\" \"$@\""), command.Program, .. command.Arguments]);
        }

        Surround(start, limits);
        return start;
    }

    private static void AddAll(ProcessStartInfo start, IEnumerable<string> arguments)
    {
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }
    }

    private static void Surround(ProcessStartInfo start, PdfLimits limits)
    {
        var kept = Kept.Select(name => (name, Environment.GetEnvironmentVariable(name))).Where(v => !string.IsNullOrEmpty(v.Item2)).ToList();
        start.Environment.Clear();
        foreach (var (name, value) in kept)
        {
            start.Environment[name] = value;
        }

        // In hexadecimal, as the runtime reads it.
        start.Environment["DOTNET_GCHeapHardLimit"] = ((long)limits.MemoryMegabytes << 20).ToString("x", CultureInfo.InvariantCulture);
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        start.Environment["DOTNET_TieredPGO"] = "0";
    }

    private void Keep(string? line)
    {
        lock (errors)
        {
            if (line is not null && errors.Length < KeptErrors)
            {
                errors.AppendLine(line);
            }
        }
    }

    private void Stop(bool late)
    {
        isLate = late;
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception e) when (e is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            // It is dead already.
        }
    }
}

using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Planning.EndToEnd.Tests;

/// <summary>A service in another process, on a port of its own; killed with the test if it still runs.</summary>
internal sealed class ServiceProcess : IDisposable
{
    /// <summary>What tells a test that hangs; far above what anything here takes.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    // A client without the conveniences of the usual one, which this code base leaves to what calls models.
    private readonly HttpMessageInvoker client = new(new SocketsHttpHandler());
    private readonly ConcurrentQueue<string> said = new();
    private readonly Process process;

    /// <summary>Starts it, and waits until it listens.</summary>
    public ServiceProcess(string data, IReadOnlyDictionary<string, string>? settings = null)
    {
        Address = new Uri($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "planning.dll"), "serve", "--data", data, "--address", Address.ToString()])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = System.Text.Encoding.UTF8,
        };
        foreach (var (name, value) in settings ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) => said.Enqueue(line.Data ?? string.Empty);
        process.ErrorDataReceived += (_, line) => said.Enqueue(line.Data ?? string.Empty);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        WaitUntil(() => said.Any(line => line.StartsWith("Planning écoute", StringComparison.Ordinal)) || process.HasExited);
        Assert.False(process.HasExited, Said);
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>All that it wrote to its outputs.</summary>
    public string Said => string.Join('\n', said);

    /// <summary>Waits for something to become true.</summary>
    public static void WaitUntil(Func<bool> condition)
    {
        var since = Stopwatch.StartNew();
        while (!condition())
        {
            Assert.True(since.Elapsed < Patience, "It did not come.");
            Thread.Sleep(100);
        }
    }

    /// <summary>What it answers at an address.</summary>
    public async Task<(HttpStatusCode Status, string Body)> Get(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(Address, path));
        using var answer = await client.SendAsync(request, CancellationToken.None);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    /// <summary>What it answers at an address, once it says what is waited for.</summary>
    public async Task<string> GetUntil(string path, string expected)
    {
        for (var since = Stopwatch.StartNew(); ; await Task.Delay(100))
        {
            var (_, body) = await Get(path);
            if (body.Contains(expected, StringComparison.Ordinal))
            {
                return body;
            }

            Assert.True(since.Elapsed < Patience, body);
        }
    }

    /// <summary>Tells it to stop, as a system does, and waits for its end.</summary>
    /// <returns>How it ended: past the ten seconds it is given, it is ended with a code that is not 0.</returns>
    public int Stop()
    {
        Process.Start("kill", ["-TERM", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]).WaitForExit();
        Assert.True(process.WaitForExit(Patience), Said);
        return process.ExitCode;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }

        process.Dispose();
        client.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

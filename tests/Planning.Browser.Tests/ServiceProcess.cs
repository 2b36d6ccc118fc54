using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Planning.Browser.Tests;

/// <summary><c>planning serve</c> as a person starts it, in another process, with fresh data.</summary>
internal sealed class ServiceProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private readonly Process process;
    private Task<string> said = Task.FromResult(string.Empty);

    /// <param name="data">The folder of its data.</param>
    /// <param name="plans">The folders of the plans that are declared.</param>
    public ServiceProcess(string data, params string[] plans)
    {
        Address = new Uri($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "planning.dll"), "serve", "--address", Address.GetLeftPart(UriPartial.Authority), "--data", data])
        {
            RedirectStandardError = true,
            StandardErrorEncoding = System.Text.Encoding.UTF8,
        };
        for (var i = 0; i < plans.Length; i++)
        {
            start.Environment[$"PLANNING__PLANS__{i}"] = plans[i];
        }

        process = Process.Start(start)!;
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>Waits until it says that it listens.</summary>
    public async Task ListenAsync()
    {
        using var limit = new CancellationTokenSource(Patience);
        while (await process.StandardError.ReadLineAsync(limit.Token) is { } line)
        {
            if (line.StartsWith("Planning écoute", StringComparison.Ordinal))
            {
                said = process.StandardError.ReadToEndAsync(CancellationToken.None);
                return;
            }
        }

        throw new InvalidOperationException($"The service ended by itself, with code {process.ExitCode}.");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        said.Wait(Patience);
        process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

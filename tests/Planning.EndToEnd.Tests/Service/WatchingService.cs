using System.Diagnostics;
using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Planning.Tests;

namespace Planning.EndToEnd.Tests.Service;

/// <summary><c>planning serve</c> as a process that a test kills and starts again, with a watched folder for checks and one for extractions.</summary>
internal sealed class WatchingService : IDisposable
{
    private readonly Dictionary<string, string> settings;
    private readonly string root;
    private readonly bool isOwner;
    private Process? process;

    /// <param name="other">Another whose folders it shares; null for folders of its own.</param>
    /// <param name="postgreSql">The database; null for a file.</param>
    public WatchingService(WatchingService? other = null, string? postgreSql = null)
    {
        (isOwner, root) = (other is null, other?.root ?? Directory.CreateTempSubdirectory("planning-service").FullName);
        Directory.CreateDirectory(Checks);
        Directory.CreateDirectory(Extractions);
        settings = new Dictionary<string, string>
        {
            ["PLANNING__DATA"] = Data,
            ["PLANNING__POSTGRESQL"] = postgreSql ?? string.Empty,
            ["PLANNING__SERVICE__ADDRESS"] = $"http://127.0.0.1:{FreePort()}",
            ["PLANNING__INBOX__0__FOLDER"] = Checks,
            ["PLANNING__INBOX__1__FOLDER"] = Extractions,
            ["PLANNING__INBOX__1__KIND"] = "extraction",
            ["PLANNING__SERVICE__KEYS__0__NAME"] = "Essai",
            ["PLANNING__SERVICE__KEYS__0__KEY"] = Key,
            ["PLANNING__SERVICE__KEYS__0__ROLE"] = "evaluateur",
        };
    }

    /// <summary>The key of a program that may extract.</summary>
    public const string Key = "cle-d-essai-0123456789abcdef";

    /// <summary>Where it listens.</summary>
    public Uri Address => new(settings["PLANNING__SERVICE__ADDRESS"]);

    /// <summary>The folder whose documents are checked.</summary>
    public string Checks => Path.Combine(root, "controles");

    /// <summary>The folder whose documents are extracted.</summary>
    public string Extractions => Path.Combine(root, "extractions");

    /// <summary>The folder of the data.</summary>
    public string Data => Path.Combine(root, "donnees");

    /// <summary>Starts it, and does not wait for it.</summary>
    public void Start()
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "planning.dll"), "serve"]) { RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        process = Process.Start(start)!;
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
    }

    /// <summary>Kills it as a power cut does: nothing of it runs any more.</summary>
    public void Kill()
    {
        process!.Kill();
        process.WaitForExit();
        process.Dispose();
        process = null;
    }

    /// <summary>A copy of a sample that reads the same and is another file.</summary>
    public static void Drop(string sample, string folder, string name)
    {
        var draft = Path.Combine(folder, $"{name}.part");
        File.Copy(Path.Combine(Repository.Root, "samples", sample), draft);
        using (var archive = ZipFile.Open(draft, ZipArchiveMode.Update))
        {
            archive.Comment = name;
        }

        File.Move(draft, Path.Combine(folder, name));
    }

    /// <summary>What a query of an SQLite file of the data answers first; null while there is no such file or table.</summary>
    public object? Ask(string file, string query)
    {
        try
        {
            using var connection = new SqliteConnection($"Data Source={Path.Combine(Data, file)};Mode=ReadOnly;Pooling=False");
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = query;
            return command.ExecuteScalar();
        }
        catch (SqliteException e) when (e.SqliteErrorCode is 1 or 14)
        {
            return null;
        }
    }

    /// <summary>Waits until something holds.</summary>
    public static async Task UntilAsync(Func<bool> holds)
    {
        for (var left = 900; !holds(); left--)
        {
            Assert.True(left > 0, "It did not come to that within three minutes.");
            await Task.Delay(200);
        }
    }

    public void Dispose()
    {
        if (process is not null)
        {
            Kill();
        }

        if (isOwner)
        {
            Directory.Delete(root, recursive: true);
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

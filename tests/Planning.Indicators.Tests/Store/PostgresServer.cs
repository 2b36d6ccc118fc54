using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Planning.Indicators.Tests.Store;

/// <summary>A PostgreSQL server for the time of the tests, on the loopback address, with its data in a temporary folder. It starts once, when first asked for.</summary>
internal static class PostgresServer
{
    private static readonly string? Programs = Directory.Exists("/usr/lib/postgresql")
        ? Directory.GetDirectories("/usr/lib/postgresql").Select(v => Path.Combine(v, "bin")).Where(b => File.Exists(Path.Combine(b, "initdb"))).Order(StringComparer.Ordinal).LastOrDefault()
        : null;

    private static readonly Lazy<(string Folder, int Port)> Running = new(Start);
    private static int databases;

    /// <summary>Whether PostgreSQL is installed.</summary>
    public static bool IsInstalled => Programs is not null;

    /// <summary>A connection string to a new, empty database.</summary>
    public static string NewDatabase()
    {
        var name = $"essai{Interlocked.Increment(ref databases)}";
        using var connection = new NpgsqlConnection(Connection("postgres"));
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"create database {name}";
        command.ExecuteNonQuery();
        return Connection(name);
    }

    /// <summary>A connection string to a database that may not be there.</summary>
    public static string Connection(string database) =>
        $"Host=127.0.0.1;Port={Running.Value.Port};Database={database};Username=planning;Password=s3cret-jamais-montre;Pooling=false";

    private static (string Folder, int Port) Start()
    {
        var port = FreePort();
        var folder = AsServer("mktemp -d /tmp/planning-postgres-XXXXXX").Trim();
        AsServer($"{Programs}/initdb -D {folder} -A trust -U planning --locale=C.UTF-8 >/dev/null && {Programs}/pg_ctl -D {folder} -l {folder}/log -o '-p {port} -k {folder} -c listen_addresses=127.0.0.1 -c fsync=off' -w start >/dev/null");

        // A watcher of its own stops it and removes its data when the tests end, were they killed.
        AsServer($"setsid sh -c 'while [ -d /proc/{Environment.ProcessId} ]; do sleep 1; done; {Programs}/pg_ctl -D {folder} -m immediate -w stop; rm -rf {folder}' </dev/null >/dev/null 2>&1 &");
        return (folder, port);
    }

    /// <summary>Runs a command of the shell; as the server's own user when the tests run as root, which the server refuses.</summary>
    private static string AsServer(string command)
    {
        string[] arguments = Environment.UserName == "root" ? ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups", "/bin/sh", "-c", command] : ["/bin/sh", "-c", command];
        using var process = Process.Start(new ProcessStartInfo(arguments[0], arguments[1..]) { RedirectStandardOutput = true, WorkingDirectory = "/tmp" })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{command}: {process.ExitCode}");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

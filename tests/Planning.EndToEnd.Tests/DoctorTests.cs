using System.Net;
using System.Net.Sockets;
using System.Text.Json;

namespace Planning.EndToEnd.Tests;

public sealed class DoctorTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("planning-test-").FullName;
    private readonly TcpListener port = new(IPAddress.Loopback, 0);

    public DoctorTests() => port.Start();

    public void Dispose()
    {
        port.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void What_works_is_said_so_and_nothing_is_written()
    {
        var address = port.LocalEndpoint.ToString();
        port.Stop();

        var answer = PlanningCommand.RunWith(Settings(address!), "doctor", "--data", folder, "--format", "json");

        var json = JsonDocument.Parse(answer.Output).RootElement;
        Assert.True(json.GetProperty("sound").GetBoolean(), answer.Output);
        Assert.Equal(0, answer.ExitCode);
        Assert.All(json.GetProperty("checks").EnumerateArray(), check => Assert.NotEmpty(check.GetProperty("message").GetString()!));
        Assert.Contains(json.GetProperty("checks").EnumerateArray(), check => check.GetProperty("subject").GetString() == "Lecture des PDF" && check.GetProperty("state").GetString() == "good");
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder));
    }

    [Fact]
    public void What_does_not_work_is_said_with_the_way_to_mend_it()
    {
        File.WriteAllText(Path.Combine(folder, "indicateurs.db"), "Des notes, qui ne sont pas une base de données.");

        var answer = PlanningCommand.RunWith(Settings(port.LocalEndpoint.ToString()!), "doctor", "--data", folder);

        Assert.True(answer.ExitCode == 1, answer.Output + answer.Error);
        Assert.All(["contient autre chose", "Déplacez ce qui s'y trouve", "prise par un autre programme", "donnez un autre port", "points à réparer"], said => Assert.Contains(said, answer.Output, StringComparison.Ordinal));
    }

    private static Dictionary<string, string> Settings(string address) => new() { ["PLANNING__SERVICE__ADDRESS"] = $"http://{address}" };
}

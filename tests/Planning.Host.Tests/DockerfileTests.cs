using System.Text.RegularExpressions;
using Planning.Host.Serving;
using Planning.Tests;

namespace Planning.Host.Tests;

/// <summary>The image cannot be built by the tests: what its recipe relies on is held against what there is.</summary>
public sealed partial class DockerfileTests
{
    private static readonly IReadOnlyList<(string Name, string Said)> Lines =
        [.. File.ReadLines(Path.Combine(Repository.Root, "Dockerfile")).Where(l => l.Length > 0 && !l.StartsWith('#') && !char.IsWhiteSpace(l[0])).Select(l => l.Split(' ', 2)).Select(l => (l[0], l[1]))];

    [Fact]
    public void What_is_copied_from_the_repository_is_there_and_what_the_build_leaves_out_is_no_source()
    {
        var sources = Of("COPY").Where(c => !c.StartsWith("--from=", StringComparison.Ordinal)).SelectMany(c => c.Split(' ')[..^1]).ToList();
        Assert.NotEmpty(sources);
        Assert.All(sources, s => Assert.True(Path.Exists(Path.Combine(Repository.Root, s)), s));

        var left = File.ReadLines(Path.Combine(Repository.Root, ".dockerignore")).Where(l => l.Length > 0 && l[0] != '#').ToList();
        Assert.All(["**/bin/", "**/obj/"], made => Assert.Contains(made, left));
        Assert.DoesNotContain(left, l => l.TrimEnd('/') is "src" or "plugins" or "templates" or "*");
    }

    [Fact]
    public void The_project_that_it_publishes_makes_the_program_that_it_starts_in_the_folder_that_it_copies()
    {
        var publish = Publish().Match(Of("RUN").Single(r => r.StartsWith("dotnet publish", StringComparison.Ordinal)));
        var project = Path.Combine(Repository.Root, publish.Groups["project"].Value, $"{Path.GetFileName(publish.Groups["project"].Value)}.csproj");
        Assert.True(File.Exists(project), project);
        var program = Regex.Match(File.ReadAllText(project), "<AssemblyName>(?<name>[^<]+)</AssemblyName>", RegexOptions.None, TimeSpan.FromSeconds(1)).Groups["name"].Value;

        var copied = Of("COPY").Single(c => c.StartsWith("--from=build", StringComparison.Ordinal)).Split(' ');
        Assert.Equal(publish.Groups["out"].Value, copied[1]);
        Assert.Equal($"[\"{copied[2]}/{program}\"]", Of("ENTRYPOINT").Single());
        Assert.Equal("[\"serve\"]", Of("CMD").Single());
    }

    [Fact]
    public void Its_images_are_of_the_framework_that_the_program_targets()
    {
        var framework = Regex.Match(File.ReadAllText(Path.Combine(Repository.Root, "Directory.Build.props")), "<TargetFramework>net(?<version>[0-9.]+)</TargetFramework>", RegexOptions.None, TimeSpan.FromSeconds(1)).Groups["version"].Value;
        Assert.Equal([$"mcr.microsoft.com/dotnet/sdk:{framework}", $"mcr.microsoft.com/dotnet/aspnet:{framework}"], Of("FROM").Select(f => f.Split(' ')[0]));
    }

    [Fact]
    public void The_commands_that_the_guide_shows_start_the_program_where_it_is_and_open_the_port_where_they_make_it_listen()
    {
        var guide = File.ReadAllText(Path.Combine(Repository.Root, "docs", "how-to", "installer-le-service.md"));
        var program = Of("ENTRYPOINT").Single().Trim('[', ']', '"');
        var called = Execution().Matches(guide).Select(m => m.Groups["program"].Value).ToList();
        Assert.NotEmpty(called);
        Assert.All(called, c => Assert.Equal(program, c));
        var port = Port().Match(guide);
        Assert.Equal(port.Groups["inside"].Value, Listened().Match(guide).Groups["port"].Value);
        Assert.Contains("/sante/pret", guide, StringComparison.Ordinal);
    }

    [Fact]
    public void The_service_stops_before_it_is_killed() => Assert.True(PlanningService.StopLimit <= TimeSpan.FromSeconds(10));

    [Fact]
    public void It_runs_without_rights_and_writes_its_data_alone()
    {
        var data = Of("VOLUME").Single();
        Assert.Equal("$APP_UID", Of("USER").Single());
        Assert.Contains($"PLANNING__DATA={data}", Of("ENV").Single(), StringComparison.Ordinal);
        Assert.Contains(Of("RUN"), r => r.Contains($"chown $APP_UID {data}", StringComparison.Ordinal));
        Assert.True(Lines.ToList().FindIndex(l => l.Name == "USER") > Lines.ToList().FindLastIndex(l => l.Name is "RUN" or "COPY"));
    }

    private static IEnumerable<string> Of(string name) => Lines.Where(l => l.Name == name).Select(l => l.Said);

    [GeneratedRegex("dotnet publish (?<project>\\S+) -c Release -o (?<out>\\S+)", RegexOptions.None, 1000)]
    private static partial Regex Publish();

    [GeneratedRegex("docker exec planning (?<program>\\S+)", RegexOptions.None, 1000)]
    private static partial Regex Execution();

    [GeneratedRegex("-p \\d+:(?<inside>\\d+)", RegexOptions.None, 1000)]
    private static partial Regex Port();

    [GeneratedRegex("PLANNING__SERVICE__ADDRESS=https://0\\.0\\.0\\.0:(?<port>\\d+)", RegexOptions.None, 1000)]
    private static partial Regex Listened();
}

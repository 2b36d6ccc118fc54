using System.Text.Json;
using Planning.Host.Settings;
using Planning.Host.Web.SignIn;

namespace Planning.Host.Tests.Web.Api;

public sealed class InboxApiTests
{
    private const string Key = "une-cle-assez-longue-pour-un-essai";

    [Fact]
    public async Task The_watched_folders_are_told_as_the_command_tells_them_but_by_their_names()
    {
        await using var service = await RunningService.StartAsync(
            (usual, _) => usual with { Keys = [new ApiKey("Essai", Key, Role.Planner)] },
            (usual, folder) => usual with { Inbox = [new WatchedFolder { Folder = Path.Combine(folder, "partage absent") }] });
        using var program = new Visitor(service.Address, Key);
        var text = await program.TextAsync("/api/depot");
        using var told = JsonDocument.Parse(text);
        var folder = Assert.Single(told.RootElement.GetProperty("folders").EnumerateArray());
        Assert.Equal("partage absent", folder.GetProperty("folder").GetString());
        Assert.NotEqual(string.Empty, folder.GetProperty("trouble").GetString());
        Assert.Equal(0, folder.GetProperty("waiting").GetArrayLength());
        Assert.Equal(0, told.RootElement.GetProperty("failed").GetArrayLength());
        Assert.DoesNotContain(Path.GetTempPath(), text, StringComparison.Ordinal);
    }
}

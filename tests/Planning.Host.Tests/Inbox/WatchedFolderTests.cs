using Microsoft.Extensions.Configuration;
using Planning.Abstractions;
using Planning.Host.Settings;
using Planning.Host.Works;

namespace Planning.Host.Tests.Inbox;

public sealed class WatchedFolderTests
{
    private static readonly string Folder = Path.Combine(Path.GetTempPath(), "depot");

    [Fact]
    public void A_folder_is_read_with_all_that_is_said_of_it()
    {
        var watched = Assert.Single(From(("0:Folder", Folder), ("0:Results", "resultats"), ("0:Kind", "extraction"), ("0:Type", "plui"), ("0:Part", "padd"), ("0:Facts:territoire.littoral", "true"), ("0:By", "Service urbanisme")));
        Assert.Equal((Folder, Path.Combine(Folder, "resultats"), WorkKind.Extract, "plui", "padd", "Service urbanisme"), (watched.Folder, watched.Results, watched.Kind, watched.Type, watched.Part, watched.By));
        Assert.Equal(["territoire.littoral=true"], watched.Facts);
    }

    [Fact]
    public void What_is_not_said_is_a_check_whose_results_go_beside_the_documents()
    {
        var watched = Assert.Single(From(("0:Folder", Folder), ("0:Facts:0", "plan.tient_lieu_plh=false")));
        Assert.Equal((string.Empty, WorkKind.Check, WatchedFolder.UsualBy), (watched.Results, watched.Kind, watched.By));
        Assert.Equal(["plan.tient_lieu_plh=false"], watched.Facts);
    }

    [Theory]
    [InlineData("PLN1547", "0:Folder", "/d", "0:Kinds", "controle")]
    [InlineData("PLN1822", "0:Kind", "controle", "0:By", "A")]
    [InlineData("PLN1823", "0:Folder", "/d", "0:Kind", "rapport")]
    [InlineData("PLN1824", "0:Folder", "/d", "1:Folder", "/d/")]
    [InlineData("PLN1825", "0:Folder", "/d", "0:Results", "/d")]
    [InlineData("PLN1931", "Folder", "/d", "Kind", "controle")]
    [InlineData("PLN1931", "0", "/d", "1", "/e")]
    [InlineData("PLN1826", "0:Folder", "/d", "0:Facts:0", "littoral")]
    public void A_mistake_is_said_at_the_start(string code, string key, string value, string otherKey, string otherValue) =>
        Assert.Equal(code, Assert.Throws<UserErrorException>(() => From((key, value), (otherKey, otherValue))).Code);

    private static IReadOnlyList<WatchedFolder> From(params (string Key, string Value)[] settings) => PlanningSettings.From(new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Select(s => KeyValuePair.Create($"Planning:Inbox:{s.Key}", (string?)s.Value))).Build()).Inbox;
}

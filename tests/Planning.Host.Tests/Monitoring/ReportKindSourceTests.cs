using Planning.Abstractions;
using Planning.Host.Monitoring;
using Planning.Host.Settings;

namespace Planning.Host.Tests.Monitoring;

public sealed class ReportKindSourceTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("planning-rapports").FullName;

    private ReportKindSource Kinds => new(new PlanningSettings { Templates = folder });

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_kind_that_is_gone_or_holds_mistakes_is_called_by_its_id_so_that_what_lists_it_goes_on()
    {
        Directory.CreateDirectory(Path.Combine(folder, "rapports"));
        File.WriteAllText(Path.Combine(folder, "rapports", "casse.yaml"), "id: [casse\ntitre: Rapport cassé\n");
        Assert.Equal("casse", Kinds.TitleOf("casse"));
        Assert.Equal("parti", Kinds.TitleOf("parti"));
        Assert.Throws<UserErrorException>(() => Kinds.Open("casse"));
    }
}

using System.IO.Compression;

namespace Planning.EndToEnd.Tests.Service;

/// <summary>The short form of <c>bench/fiabilite/kill.py</c>.</summary>
public sealed class KilledServiceTests
{
    [Fact]
    public async Task A_service_killed_at_any_moment_gives_each_document_one_whole_result_and_doubles_no_value()
    {
        const int Each = 5;
        using var service = new WatchingService();
        var chance = new Random(20261127);
        for (var number = 0; number < Each; number++)
        {
            WatchingService.Drop("plui/2_PADD.docx", service.Checks, $"Plan {number}.docx");
            WatchingService.Drop("observatoire/Observatoire_2025.docx", service.Extractions, $"Rapport {number}.docx");
            service.Start();
            await Task.Delay(chance.Next(1000, 4000));
            service.Kill();
        }

        service.Start();
        await WatchingService.UntilAsync(() => service.Ask("service.db", "select count(*) from works where ended_at is not null") is (2L * Each));
        service.Kill();
        Assert.Equal(2L * Each, service.Ask("service.db", "select count(*) from works where state = 'Done'"));
        Assert.Equal(Enumerable.Range(0, Each).SelectMany(n => new[] { $"Plan {n}-controle.docx", $"Plan {n}-controle.html", $"Plan {n}.docx" }), Names(service.Checks));
        Assert.Equal(Enumerable.Range(0, Each).SelectMany(n => new[] { $"Rapport {n}-valeurs.csv", $"Rapport {n}.docx" }), Names(service.Extractions));
        Assert.All(Directory.GetFiles(service.Checks, "*-controle.docx"), copy =>
        {
            using var archive = ZipFile.OpenRead(copy);
            Assert.NotNull(archive.GetEntry("word/document.xml"));
        });
        Assert.All(["service.db", "indicateurs.db"], file => Assert.Equal("ok", service.Ask(file, "pragma integrity_check")));
        var values = File.ReadLines(Path.Combine(service.Extractions, "Rapport 0-valeurs.csv")).Count() - 1L;
        Assert.Equal(Each * values, service.Ask("indicateurs.db", "select count(*) from observations"));
    }

    private static IEnumerable<string> Names(string folder) => Directory.EnumerateFiles(folder).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal);
}

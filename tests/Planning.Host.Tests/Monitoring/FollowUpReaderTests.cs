using Planning.Abstractions;
using Planning.Abstractions.Indicators;
using Planning.Host.Monitoring;

namespace Planning.Host.Tests.Monitoring;

public sealed class FollowUpReaderTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("planning-suivi").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_folder_without_a_follow_up_aims_at_nothing()
    {
        var read = FollowUpReader.Read(folder, [Indicator("population", "habitants", isFlow: false)]);
        Assert.Null(read.Territory);
        Assert.Empty(read.FollowUp.Targets);
    }

    [Fact]
    public void All_that_a_team_says_of_its_plan_is_read()
    {
        var read = Read("""
            territoire: Pays d'Essai
            comparaisons: [Calvados, Orne]
            cibles:
              - {indicateur: population, valeur: "20 100,5", annee: 2038, depart: 2022, valeur_depart: 19570, source: "PADD, 1.1"}
              - {indicateur: consommation-enaf, valeur: 31, annee: 2037, depart: 2026, cumul: true, territoire: Essai, source: PADD}
            axes:
              - titre: Un territoire vivant
                objectifs:
                  - {titre: Croître, indicateurs: [population]}
            fusions: [{commune: Essai-Nouveau, de: [Essai, Val], annee: 2019}]
            ruptures: [{indicateur: consommation-enaf, annee: 2021, motif: nouvelle méthode}]
            """);
        Assert.Equal("Pays d'Essai", read.Territory);
        Assert.Equal(["Calvados", "Orne"], read.FollowUp.Comparisons);
        var (first, last) = (read.FollowUp.Targets[0], read.FollowUp.Targets[1]);
        Assert.Equal((20100.5m, 2038, 2022, 19570m, false), (first.Value, first.Year, first.BaselineYear, first.BaselineValue, first.IsCumulative));
        Assert.Equal((31m, true, "Essai", "PADD"), (last.Value, last.IsCumulative, last.Territory, last.Source));
        Assert.Equal("population", Assert.Single(Assert.Single(Assert.Single(read.FollowUp.Axes).Objectives).Indicators));
        Assert.Equal((2019, 2), (Assert.Single(read.FollowUp.Mergers).Year, read.FollowUp.Mergers[0].From.Count));
        Assert.Equal("nouvelle méthode", Assert.Single(read.FollowUp.Breaks).Reason);
    }

    [Theory]
    [InlineData("cibles: [{indicateur: populaton, valeur: 1, annee: 2030, source: PADD}]", "« population »")]
    [InlineData("cibles: [{indicateur: population, annee: 2030, source: PADD}]", "Il manque « valeur »")]
    [InlineData("cibles: [{indicateur: population, valeur: beaucoup, annee: 2030, source: PADD}]", "doit être un nombre")]
    [InlineData("cibles: [{indicateur: population, valeur: 1, annee: 30, source: PADD}]", "doit être une année")]
    [InlineData("cibles: [{indicateur: population, valeur: 1, source: PADD}]", "Il manque « annee »")]
    [InlineData("cibles: [{indicateur: population, valeur: 1, annee: 2030}]", "Il manque « source »")]
    [InlineData("cibles: [{indicateur: population, valeur: 1, annee: 2030, depart: 2031, source: PADD}]", "vient avant")]
    [InlineData("cibles: [{indicateur: population, valeur: 1, annee: 2030, depart: 2020, cumul: true, source: PADD}]", "« cumul: true » ne va pas avec « population »")]
    [InlineData("cibles: [{indicateur: taux-vacance, valeur: 1, annee: 2030, depart: 2020, cumul: true, source: PADD}]", "« cumul: true » ne va pas avec « taux-vacance »")]
    [InlineData("cibles: population", "est une liste")]
    [InlineData("cible: []", "« cibles »")]
    [InlineData("fusions: [{commune: Essai, de: [Val], annee: 2019}]", "deux au moins")]
    [InlineData("axes: [{objectifs: []}]", "Il manque « titre »")]
    [InlineData("territoire: [oui]]", "YAML lisible")]
    [InlineData("a: &a [*a]", "sans ancre")]
    public void A_mistake_is_told_with_its_line(string text, string words)
    {
        var error = Assert.Throws<UserErrorException>(() => Read(text));
        Assert.Contains(words, error.Message, StringComparison.Ordinal);
        Assert.Contains("suivi.yaml", error.Message, StringComparison.Ordinal);
        Assert.Contains("ligne 1", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_mistakes_are_told_at_once()
    {
        var error = Assert.Throws<UserErrorException>(() => Read("cibles:\n  - {indicateur: populaton, valeur: x, annee: 2030, source: PADD}\nfusion: []\n"));
        Assert.Contains("3 fautes", error.Message, StringComparison.Ordinal);
    }

    private FollowUpFile Read(string text)
    {
        File.WriteAllText(Path.Combine(folder, FollowUpReader.FileName), text);
        return FollowUpReader.Read(folder, [Indicator("population", "habitants", isFlow: false), Indicator("consommation-enaf", "ha", isFlow: true), Indicator("taux-vacance", "%", isFlow: false)]);
    }

    private static Indicator Indicator(string id, string unit, bool isFlow) => new()
    {
        Id = id,
        Theme = "essai",
        Name = id,
        Definition = id,
        Unit = unit,
        AllowsInterval = isFlow,
        Direction = IndicatorDirection.Neutral,
        Source = "Insee",
        Frequency = "annuelle",
    };
}

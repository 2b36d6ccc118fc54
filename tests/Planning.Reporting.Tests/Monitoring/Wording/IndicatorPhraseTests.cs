using System.Text.RegularExpressions;
using Planning.Abstractions.Indicators;
using Planning.Reporting.Monitoring.Wording;
using Planning.Tests;

namespace Planning.Reporting.Tests.Monitoring.Wording;

public sealed class IndicatorPhraseTests
{
    [Theory]
    [InlineData("Population municipale", "habitants", "la population municipale")]
    [InlineData("Taux de vacance des logements", "%", "le taux de vacance des logements")]
    [InlineData("Émissions de gaz à effet de serre", "tCO2e", "les émissions de gaz à effet de serre")]
    [InlineData("Emplois au lieu de travail", "emplois", "le nombre d'emplois au lieu de travail")]
    [InlineData("Équipements et services", "équipements", "le nombre d'équipements et de services")]
    [InlineData("Déchets ménagers et assimilés", "t", "les déchets ménagers et assimilés")]
    [InlineData("Résidences secondaires et logements occasionnels", "logements", "le nombre de résidences secondaires et de logements occasionnels")]
    [InlineData("Indice de construction", "logts/1000 hab", "l'indice de construction")]
    [InlineData("SAU moyenne par exploitation", "ha/exploitation", "la SAU moyenne par exploitation")]
    [InlineData("Évolution annuelle moyenne de la population", "%/an", "l'évolution annuelle moyenne de la population")]
    [InlineData("Prix médian des appartements au m2", "€/m2", "le prix médian des appartements au m²")]
    [InlineData("Haies plantées", "km", "les haies plantées")]
    public void A_name_becomes_a_phrase_with_its_article(string name, string unit, string phrase) => Assert.Equal(phrase, Of(name, unit).Definite);

    [Theory]
    [InlineData("Zorglub du territoire")]
    [InlineData("Bidules urbains")]
    [InlineData("2e indicateur")]
    [InlineData("« Cité »")]
    public void A_name_whose_head_is_unknown_is_quoted(string name) => Assert.Equal($"l'indicateur «\u00A0{name}\u00A0»", Of(name, "ha").Definite);

    [Fact]
    public void The_phrase_contracts_with_prepositions()
    {
        Assert.Equal("du taux de pauvreté", Of("Taux de pauvreté", "%").Of);
        Assert.Equal("des surfaces artificialisées", Of("Surfaces artificialisées", "ha").Of);
        Assert.Equal("de l'artificialisation nette", Of("Artificialisation nette", "ha").Of);
        Assert.Equal("au nombre de ménages", Of("Ménages", "ménages").To);
        Assert.Equal("à l'indice de construction", Of("Indice de construction", "%").To);
    }

    [Fact]
    public void Every_indicator_of_the_catalogue_has_a_head_of_known_gender()
    {
        var indicators = Catalogue().ToList();
        Assert.True(indicators.Count >= 150, $"{indicators.Count} indicators were read.");
        Assert.Empty(indicators.Where(i => IndicatorPhrase.Of(i).Words.StartsWith("indicateur «", StringComparison.Ordinal)).Select(i => i.Name));
    }

    [Fact]
    public void No_phrase_of_the_catalogue_breaks_the_grammar()
    {
        foreach (var phrase in Catalogue().Select(IndicatorPhrase.Of))
        {
            foreach (var form in new[] { phrase.Definite, phrase.Of, phrase.To, phrase.Subject })
            {
                Assert.DoesNotMatch(BadFrench.Pattern, form);
            }

            var words = phrase.Definite.Split(' ', '\'');
            Assert.Equal(phrase.IsPlural, words[0] == "les");
        }
    }

    /// <summary>The names, units and flags of the catalogue, read from its files by their two lines.</summary>
    internal static IEnumerable<Indicator> Catalogue()
    {
        foreach (var file in Directory.GetFiles(Path.Combine(Repository.Root, "templates", "indicateurs"), "*.yaml").Order(StringComparer.Ordinal))
        {
            foreach (var entry in Regex.Split(File.ReadAllText(file), @"\n  - id: ", RegexOptions.None, TimeSpan.FromSeconds(5)).Skip(1))
            {
                yield return new Indicator
                {
                    Id = entry[..entry.IndexOf('\n', StringComparison.Ordinal)].Trim(),
                    Theme = Path.GetFileNameWithoutExtension(file),
                    Name = Value(entry, "nom"),
                    Definition = Value(entry, "nom"),
                    Unit = Value(entry, "unite"),
                    Direction = Value(entry, "sens") switch { "hausse" => IndicatorDirection.Up, "baisse" => IndicatorDirection.Down, _ => IndicatorDirection.Neutral },
                    AllowsInterval = Value(entry, "intervalle") == "true",
                    Source = Value(entry, "source"),
                    Frequency = Value(entry, "frequence"),
                };
            }
        }
    }

    private static string Value(string entry, string key) =>
        Regex.Match(entry, $@"^ +{key}: *(?<value>.*)$", RegexOptions.Multiline, TimeSpan.FromSeconds(5)).Groups["value"].Value.Trim().Trim('"');

    private static NounPhrase Of(string name, string unit) => IndicatorPhrase.Of(SomeSeries.Indicator("essai", name, unit));
}

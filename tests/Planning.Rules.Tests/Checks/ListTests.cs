using Planning.Abstractions.Findings;
using Planning.Rules.Templates;

namespace Planning.Rules.Tests.Checks;

public sealed class ListTests
{
    private static readonly TemplateSet Sectors = Some.Templates($$"""
        partie: rapport
        concepts:
          emissions: {termes: [émission de gaz à effet de serre]}
          residentiel: {nom: le résidentiel, termes: [résidentiel]}
          tertiaire: {nom: le tertiaire, termes: [tertiaire]}
          dechets: {nom: les déchets, termes: [déchet]}
        regles:
        {{Some.Head}}
            sujet: emissions
            facettes:
              - {nom: les trois secteurs, parmi: [residentiel, tertiaire, dechets], au_moins: 3}
        """);

    [Fact]
    public void The_members_of_a_list_that_lack_are_named()
    {
        var finding = Some.Judge(Sectors, "Émissions de gaz à effet de serre en 2021 :\n| Secteur | tCO2e |\n| Résidentiel | 12 400 |");
        Assert.Equal(Verdict.Partial, finding.Verdict);
        Assert.Contains("les trois secteurs (sans le tertiaire ni les déchets)", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_of_which_nothing_is_there_is_told_as_a_whole() =>
        Assert.EndsWith("Il manque : les trois secteurs.", Some.Judge(Sectors, "Les émissions de gaz à effet de serre baissent depuis dix ans, mais moins vite que prévu par les élus en 2019.").Message, StringComparison.Ordinal);
}

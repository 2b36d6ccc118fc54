using Planning.Abstractions.Findings;

namespace Planning.Rules.Tests.Checks;

public sealed class TreatmentTests
{
    private const string Treated = "Le potentiel de densification est de 12,4 ha, où 210 logements sont possibles.";

    private static Finding Judge(string text) => Some.Judge(Some.DensificationRule(), text);

    [Fact]
    public void A_passage_that_brings_all_facets_together_satisfies_and_is_quoted()
    {
        var finding = Judge(Treated);
        Assert.Equal(Verdict.Satisfied, finding.Verdict);
        Assert.Contains("12,4 ha", finding.Evidence[0].Quote, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_facet_is_named()
    {
        var finding = Judge("Le potentiel de densification est de 12,4 ha, réparti dans tous les bourgs du plateau.");
        Assert.Equal(Verdict.Partial, finding.Verdict);
        Assert.Contains("un nombre de logements", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_subject_says_where_it_was_looked_for()
    {
        var finding = Judge("# Habitat\nLe parc compte 4 210 résidences principales.");
        Assert.Equal(Verdict.Missing, finding.Verdict);
        Assert.Equal(["Habitat"], finding.Searched);
    }

    [Fact]
    public void Enough_clues_establish_a_subject_that_is_never_named() =>
        Assert.Equal(Verdict.Satisfied, Judge("Les jardins et les terrains enclavés, 31 ha en tout, peuvent recevoir 610 logements.").Verdict);

    [Fact]
    public void Facets_scattered_over_a_long_document_do_not_satisfy()
    {
        var filler = string.Join('\n', Enumerable.Repeat("La vallée est connue pour ses vergers et pour la douceur de ses soirées, que chantent les poètes.", 60));
        Assert.Equal(Verdict.Missing, Judge($"Le potentiel de densification est réel.\n{filler}\nLe marais couvre 12 ha.\n{filler}\nOn compte 40 logements.").Verdict);
    }

    [Theory]
    [InlineData("L'article L. 151-4 du code de l'urbanisme dispose que le rapport analyse le potentiel de densification, en hectares (2 ha) et en logements (3 logements).")]
    [InlineData("# Cadre réglementaire\nLe potentiel de densification est analysé en ha et en logements, par exemple 2 ha et 3 logements.")]
    [InlineData("Le rapport doit présenter le potentiel de densification : 2 ha, 3 logements.")]
    public void Reciting_the_law_satisfies_nothing(string text) => Assert.Equal(Verdict.Missing, Judge(text).Verdict);

    [Theory]
    [InlineData("Le potentiel de densification, en ha comme en logements, sera précisé dans la version soumise à l'arrêt.")]
    [InlineData("Le potentiel de densification est de [XX] ha, soit 12 logements.")]
    [InlineData("Le potentiel de densification est de 12 ha. Le nombre de logements reste à chiffrer : environ 100 logements.")]
    [InlineData("# Potentiel de densification\n# Patrimoine\nLe bourg garde 27 maisons à pans de bois, sur 3 ha.")]
    public void A_promise_a_blank_or_a_bare_heading_is_partial(string text) => Assert.Equal(Verdict.Partial, Judge(text).Verdict);

    [Theory]
    [InlineData("Aucune étude du potentiel de densification n'a été menée sur les 12 ha du bourg et ses 300 logements.")]
    [InlineData("Le potentiel de densification n'a pas été étudié. Le bourg couvre 12 ha et compte 300 logements.")]
    public void A_stated_absence_is_missing(string text) => Assert.Equal(Verdict.Missing, Judge(text).Verdict);

    [Theory]
    [InlineData("# Sommaire\n- 2.1 Potentiel de densification (12 ha, 30 logements) ........ 18")]
    [InlineData("L'ancien PLU comptait un potentiel de densification de 12 ha et 30 logements.")]
    [InlineData("Dans la communauté de communes voisine, le potentiel de densification est de 12 ha, soit 30 logements.")]
    public void A_table_of_contents_or_another_plan_proves_nothing(string text) => Assert.Equal(Verdict.Missing, Judge(text).Verdict);

    [Fact]
    public void A_table_gives_its_figures_the_units_of_its_heads() =>
        Assert.Equal(Verdict.Satisfied, Judge("| Gisement | Surface (ha) | Logements |\n| Dents creuses | 23,4 | 390 |").Verdict);

    [Fact]
    public void A_facet_may_ask_for_several_of_a_list()
    {
        var templates = Some.Templates($$"""
            partie: rapport
            concepts:
              zones: {termes: [délimitation]}
              u: {termes: [zone urbaine]}
              a: {termes: [zone agricole]}
              n: {termes: [zone naturelle]}
            regles:
            {{Some.Head}}
                sujet: zones
                facettes:
                  - {nom: les zones, parmi: [u, a, n], au_moins: 2}
            """);
        Assert.Equal(Verdict.Satisfied, Some.Judge(templates, "La délimitation de la zone urbaine et de la zone agricole suit les fossés.").Verdict);
        Assert.Equal(Verdict.Partial, Some.Judge(templates, "La délimitation de la zone urbaine suit les fossés.").Verdict);
    }

    [Fact]
    public void A_short_section_is_one_place_though_its_subject_stands_only_at_its_beginning()
    {
        var between = string.Join('\n', Enumerable.Repeat("Le bourg garde ses commerces, ses écoles et ses rues anciennes au fil des années qui passent.", 20));
        var finding = Some.Judge(Some.DensificationRule(), $"# Habitat\nLe potentiel de densification est connu.\n{between}\n## Surfaces\nIl atteint 12 ha.\n## Logements\nIl permet 210 logements.");
        Assert.Equal(Verdict.Satisfied, finding.Verdict);
    }
}

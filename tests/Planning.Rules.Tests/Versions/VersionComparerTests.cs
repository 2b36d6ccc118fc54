using Planning.Abstractions.Documents;
using Planning.Abstractions.Findings;
using Planning.Abstractions.Versions;
using Planning.Rules.Versions;

namespace Planning.Rules.Tests.Versions;

public sealed class VersionComparerTests
{
    private const string Height = "La hauteur des constructions à usage d'habitation est limitée à 9 mètres au faîtage.";
    private const string Trees = "Les haies arbustives sont composées d'essences locales, charmille, noisetier ou cornouiller, et gardent leurs arbres de haut jet.";
    private const string Parking = "Il est exigé deux places de stationnement par logement, et une place pour les vélos par tranche de 40 m² de surface de plancher.";
    private const string Fences = "Les clôtures sur rue n'excèdent pas une hauteur de 1,80 m ; elles sont faites d'un mur bas surmonté d'une grille ou d'une haie vive.";

    [Fact]
    public void Two_copies_have_no_change()
    {
        var comparison = SomeVersion.Compare(["# Hauteur", Height, Trees], ["# Hauteur", Height, Trees]);
        Assert.Empty(comparison.Passages);
        Assert.Empty(comparison.Sections);
        Assert.Equal(1, comparison.SharedText);
    }

    [Theory]
    [InlineData("L'emprise est de 1 250 m².", "L’emprise  est de 1\u00A0250\u00A0m2")]
    [InlineData("1. Les clôtures sont végétales", "2) Les clôtures sont végétales :")]
    [InlineData("Le cœur d'îlot – planté – est préservé.", "Le coeur d'îlot, planté, est preservé.")]
    public void What_only_typesetting_changes_is_no_change(string old, string @new) =>
        Assert.Empty(SomeVersion.Compare([old, Trees], [@new, Trees]).Passages);

    [Theory]
    [InlineData("La pente est ≤ 30 %.", "La pente est ≥ 30 %.")]
    [InlineData("La surface est de 84,6 ha.", "La surface est de 84 ha.")]
    [InlineData("L'extension est autorisée.", "L'extension est interdite.")]
    public void What_changes_the_meaning_is_a_change(string old, string @new) =>
        Assert.Equal(PassageChangeKind.Modified, Assert.Single(SomeVersion.Compare([Trees, old, Parking], [Trees, @new, Parking]).Passages).Kind);

    [Fact]
    public void A_section_that_stands_elsewhere_is_a_move_and_not_a_removal_with_an_addition()
    {
        var comparison = SomeVersion.Compare(["# Hauteur", Height, Trees, "# Clôtures", Fences, "# Stationnement", Parking, Trees], ["# Clôtures", Fences, "# Hauteur", Height, Trees, "# Stationnement", Parking, Trees]);
        var section = Assert.Single(comparison.Sections);
        Assert.Equal((PassageChangeKind.Moved, "Clôtures", 2), (section.Kind, section.Title, section.Passages));
        Assert.All(comparison.Passages, p => Assert.Equal(PassageChangeKind.Moved, p.Kind));
    }

    [Fact]
    public void A_passage_that_moved_with_a_change_is_both()
    {
        var comparison = SomeVersion.Compare(["# Hauteur", Height, Trees, "# Clôtures", Fences, Parking], ["# Clôtures", Fences.Replace("1,80", "1,60", StringComparison.Ordinal), Parking, "# Hauteur", Height, Trees]);
        Assert.Contains(comparison.Passages, p => p.Kind == PassageChangeKind.MovedAndModified || p.Kind == PassageChangeKind.Modified);
        Assert.DoesNotContain(comparison.Passages, p => p.Kind is PassageChangeKind.Added or PassageChangeKind.Removed);
        Assert.Equal((1.8m, 1.6m, "m"), Values(Assert.Single(comparison.Figures)));
    }

    [Fact]
    public void A_section_that_is_gone_is_told_as_one()
    {
        var comparison = SomeVersion.Compare(["# Hauteur", Height, "# Clôtures", Fences, Trees], ["# Hauteur", Height]);
        Assert.Equal((PassageChangeKind.Removed, "Clôtures", 3), Assert.Single(comparison.Sections) is var s ? (s.Kind, s.Title, s.Passages) : default);
        Assert.All(comparison.Passages, p => Assert.True(p.IsOfSection));
    }

    [Fact]
    public void A_paragraph_cut_in_two_or_put_together_is_no_change()
    {
        Assert.Empty(SomeVersion.Compare(["# Hauteur", Height + " " + Trees, Parking], ["# Hauteur", Height, Trees, Parking]).Passages);
        Assert.Empty(SomeVersion.Compare(["# Hauteur", Height, Trees, Parking], ["# Hauteur", Height + " " + Trees, Parking]).Passages);
    }

    [Fact]
    public void A_figure_that_changed_is_told_with_its_unit_and_both_passages()
    {
        var figure = Assert.Single(SomeVersion.Compare([Height, Trees], [Height.Replace("9 m", "12 m", StringComparison.Ordinal), Trees]).Figures);
        Assert.Equal((9m, 12m, "mètres"), Values(figure));
        Assert.Equal(Height, figure.Old.Text);
    }

    [Fact]
    public void A_figure_of_a_row_is_told_with_the_name_of_the_row()
    {
        var figure = Assert.Single(SomeVersion.Compare(["Commune | Logements", "Montaubrac | 80 | 12", Trees], ["Commune | Logements", "Montaubrac | 95 | 12", Trees]).Figures);
        Assert.Equal(("Montaubrac", 80m, 95m), (figure.Name, figure.OldValue, figure.NewValue));
    }

    [Theory]
    [InlineData("Les articles L. 151-4 et R. 151-20 fondent cette règle du plan.", "Les articles L. 151-5 et R. 151-20 fondent cette règle du plan.")]
    [InlineData("Le plan a été prescrit le 12 mars 2019 par le conseil.", "Le plan a été prescrit le 14 avril 2020 par le conseil.")]
    public void The_number_of_an_article_and_a_date_are_no_figures(string old, string @new)
    {
        var comparison = SomeVersion.Compare([Trees, old], [Trees, @new]);
        Assert.Single(comparison.Passages);
        Assert.Empty(comparison.Figures);
    }

    [Fact]
    public void A_file_cut_in_two_is_recognised_and_its_passages_did_not_move()
    {
        var old = SomeVersion.Of(("PLUi.docx", "reglement", ["# Hauteur", Height, Trees, "# Clôtures", Fences, Parking]));
        var @new = SomeVersion.Of(("Tome 1.docx", "reglement", ["# Hauteur", Height, Trees]), ("Tome 2.docx", "reglement", ["# Clôtures", Fences, Parking]));
        foreach (var (comparison, expected) in new[] { (VersionComparer.Compare(old, @new), (1, 2)), (VersionComparer.Compare(@new, old), (2, 1)) })
        {
            Assert.Empty(comparison.Passages);
            Assert.Equal(expected, Assert.Single(comparison.Files) is var f ? (f.Old.Count, f.New.Count) : default);
        }
    }

    [Fact]
    public void A_file_with_another_name_is_known_by_its_text_or_by_its_part()
    {
        var old = SomeVersion.Of(("PADD.docx", "padd", [Height, Trees]), ("OAP.docx", "oap", [Parking]));
        var @new = SomeVersion.Of(("PADD_v2.docx", "padd", [Height, Trees]), ("Secteurs.docx", "oap", ["Tout est réécrit autrement ici."]), ("Annexe.docx", "annexes", ["Une pièce nouvelle."]));
        var files = VersionComparer.Compare(old, @new).Files.Select(f => $"{string.Join('+', f.Old)}>{string.Join('+', f.New)}");
        Assert.Equal(["PADD.docx>PADD_v2.docx", "OAP.docx>Secteurs.docx", ">Annexe.docx"], files);
    }

    [Fact]
    public void A_file_that_is_gone_is_not_said_to_stand_in_one_that_shares_a_heading_with_it()
    {
        var (oap, reglement) = (("OAP.docx", "oap", new[] { "# Desserte", Parking }), ("Reglement.docx", "reglement", new[] { "# Desserte", Height, Trees, Fences }));
        var files = VersionComparer.Compare(SomeVersion.Of(oap, reglement), SomeVersion.Of(oap)).Files.Select(f => $"{string.Join('+', f.Old)}>{string.Join('+', f.New)}");
        Assert.Equal(["OAP.docx>OAP.docx", "Reglement.docx>"], files);
    }

    [Fact]
    public void Files_that_say_the_same_are_told_apart_by_their_names()
    {
        (string, string, string[])[] files = [("OAP_1.docx", "oap", [Trees]), ("OAP_2.docx", "oap", [Trees]), ("OAP_3.docx", "oap", [Trees, Parking])];
        var comparison = VersionComparer.Compare(SomeVersion.Of(files), SomeVersion.Of([files[2], files[1], files[0]]));
        Assert.Empty(comparison.Passages);
        Assert.Equal(3, comparison.Files.Count(f => f.IsSameName));
    }

    [Fact]
    public void Ten_thousand_times_the_same_paragraph_lose_only_what_one_version_has_more()
    {
        var comparison = SomeVersion.Compare([.. Enumerable.Repeat(Trees, 10_000)], [.. Enumerable.Repeat(Trees, 10_400)]);
        Assert.Equal(400, comparison.Passages.Count);
        Assert.All(comparison.Passages, p => Assert.Equal(PassageChangeKind.Added, p.Kind));
    }

    [Fact]
    public void Versions_without_anything_in_common_say_so() =>
        Assert.Equal(0, SomeVersion.Compare([Height, Trees], ["Le diagnostic recense mille hectares de vignes.", "La gare est desservie cinq fois par jour."]).SharedText);

    [Fact]
    public void An_empty_version_is_no_fault()
    {
        var comparison = SomeVersion.Compare([Height], []);
        Assert.Equal((PassageChangeKind.Removed, 0, 0.0), (Assert.Single(comparison.Passages).Kind, comparison.NewWords, comparison.SharedText));
    }

    [Fact]
    public void Passages_on_which_a_finding_rests_or_whose_figures_changed_come_first()
    {
        var old = SomeVersion.Of("Le bourg garde sa place plantée de tilleuls et ses halles.", Trees, Height) with { Reports = [SomeVersion.Report("reglement.docx", "reglement", SomeVersion.Finding("PLUI-REG-080", Verdict.Satisfied, paragraph: 2))] };
        var @new = SomeVersion.Of("Le bourg garde sa place plantée de platanes et ses halles.", Trees.Replace("noisetier", "prunellier", StringComparison.Ordinal), Height.Replace("9", "8", StringComparison.Ordinal));
        var passages = VersionComparer.Compare(old, @new).Passages;
        Assert.Equal([PassageStakes.Figure, PassageStakes.Evidence, PassageStakes.None], passages.Select(p => p.Stakes));
        Assert.Equal(["PLUI-REG-080"], passages[1].Findings);
    }

    [Fact]
    public void A_known_quantity_is_followed_by_its_period_and_its_territory_and_told_once()
    {
        var old = SomeVersion.Of("Le plan prévoit 420 logements d'ici 2037.") with { Reports = [Stating(420)] };
        var @new = SomeVersion.Of("Le plan prévoit 450 logements d'ici 2037.") with { Reports = [Stating(450)] };
        var figure = Assert.Single(VersionComparer.Compare(old, @new).Figures);
        Assert.Equal(("Logements à produire", 420m, 450m, "2037"), (figure.Name, figure.OldValue, figure.NewValue, figure.Period));
    }

    [Fact]
    public void A_known_quantity_of_a_row_is_told_once_whatever_its_column()
    {
        var old = SomeVersion.Of("Commune | Surface | Logements", "Montaubrac | 80 | 420") with { Reports = [Stating(420, paragraph: 6)] };
        var @new = SomeVersion.Of("Commune | Surface | Logements", "Montaubrac | 80 | 450") with { Reports = [Stating(450, paragraph: 6)] };
        var figure = Assert.Single(VersionComparer.Compare(old, @new).Figures);
        Assert.Equal(("Logements à produire", 420m, 450m), (figure.Name, figure.OldValue, figure.NewValue));
    }

    [Fact]
    public void A_finding_on_any_cell_of_a_row_rests_on_the_row()
    {
        var old = SomeVersion.Of(Trees, "Zone UB | 9 mètres | 40 %") with { Reports = [SomeVersion.Report("reglement.docx", "reglement", SomeVersion.Finding("PLUI-REG-080", Verdict.Satisfied, paragraph: 4))] };
        var passage = Assert.Single(VersionComparer.Compare(old, SomeVersion.Of(Trees, "Zone UB | 9 mètres | 60 %")).Passages);
        Assert.Equal(["PLUI-REG-080"], passage.Findings);
    }

    [Theory]
    [InlineData("Le plan prévoit 760 logements à produire, et la gare offre 300 places.", "Le plan prévoit 800 logements à produire, et la gare offre 800 places.", 760, 300)]
    [InlineData("Le plan prévoit 760 logements à produire, et la gare offre 760 places.", "Le plan prévoit 800 logements à produire, et la gare offre 800 places.", 760, 760)]
    public void Two_figures_of_one_passage_that_come_to_the_same_value_are_two_changes(string before, string after, int logements, int places)
    {
        var (old, @new) = (SomeVersion.Of(before) with { Reports = [Stating(760)] }, SomeVersion.Of(after) with { Reports = [Stating(800)] });
        var figures = VersionComparer.Compare(old, @new).Figures;
        Assert.Equal([(logements, 800m, "logements"), (places, 800m, "places")], figures.Select(Values));
    }

    [Fact]
    public void A_changed_figure_is_placed_in_both_texts_as_they_write_it()
    {
        var figure = Assert.Single(SomeVersion.Compare(["En 2012, la ville comptait 12 logements vacants."], ["En 2012, la ville comptait 1\u00A0350 logements vacants."]).Figures);
        Assert.Equal(("12", "1\u00A0350"), (Cut(figure.Old.Text, figure.OldSpan), Cut(figure.New.Text, figure.NewSpan)));
        Assert.Equal(27, figure.OldSpan!.Value.Start);
    }

    [Fact]
    public void A_known_quantity_whose_passage_is_all_new_is_placed_in_its_quote()
    {
        var old = SomeVersion.Of(Trees, "Le plan prévoit 420 logements d'ici 2037.") with { Reports = [Stating(420, paragraph: 2)] };
        var @new = SomeVersion.Of("La vacance recule, la construction suit.", Parking) with { Reports = [Stating(1350, paragraph: 1)] };
        var figure = Assert.Single(VersionComparer.Compare(old, @new).Figures);
        Assert.Equal(("420", "1350"), (Cut(figure.Old.Text, figure.OldSpan), Cut(figure.New.Text, figure.NewSpan)));
    }

    private static string? Cut(string text, TextSpan? span) => span is { } s ? text[s.Start..s.End] : null;

    private static CheckReport Stating(decimal value, int paragraph = 1) => SomeVersion.Report("reglement.docx", "reglement") with
    {
        Figures = [new StatedFigure
        {
            Quantity = "logements-a-produire", Name = "Logements à produire", Value = value, Unit = "logements", Period = "2037",
            Evidence = new Evidence { Quote = $"{value} logements", Location = new() { HeadingPath = [], Paragraph = paragraph } },
        }],
    };

    private static (decimal, decimal, string) Values(FigureChange figure) => (figure.OldValue, figure.NewValue, figure.Unit);
}

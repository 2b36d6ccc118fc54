using Planning.Abstractions.Findings;

namespace Planning.Rules.Tests.Programmes;

public sealed class DepthTests
{
    [Theory]
    [InlineData("rapport-de-presentation", "Les haies du plateau datent du siècle dernier.")]
    [InlineData("rapport-de-presentation", "Depuis 1990, le linéaire de haies a diminué de 24 %.")]
    [InlineData("padd", "Le territoire compte 310 kilomètres de haies.")]
    [InlineData("reglement", "Les haies protégées seront précisées ultérieurement.")]
    [InlineData("rapport-de-presentation", "| Indicateur | 2010 | 2020 |\n| Linéaire de haies | 320 | 310 |")]
    [InlineData("padd", "[Carte des haies à reprendre]")]
    public void What_only_names_the_subject_is_a_mention(string part, string text) => Assert.Equal(CommitmentDepth.Mention, SomeProgramme.DepthOf(part, text));

    [Theory]
    [InlineData("padd", "Les haies anciennes sont gardées pour ce qu'elles font : filtrer, retenir, abriter.")]
    [InlineData("padd", "Préserver les haies.")]
    [InlineData("rapport-de-presentation", "Le projet vise à préserver les haies du plateau.")]
    [InlineData("doo", "Recommandation 3 – Haies. Les communes sont invitées à replanter les haies arrachées.")]
    [InlineData("padd", "Toute haie arrachée doit être replantée.")]
    public void An_intention_is_an_orientation(string part, string text) => Assert.Equal(CommitmentDepth.Orientation, SomeProgramme.DepthOf(part, text));

    [Theory]
    [InlineData("reglement", "Les haies repérées au plan sont conservées.")]
    [InlineData("reglement", "Sont interdits :\n- l'arrachage ;\n- la coupe rase des haies.")]
    [InlineData("oap", "La frange nord est plantée d'une haie de cinq mètres.")]
    [InlineData("doo", "Prescription 4 – Haies. Une bande de dix mètres est laissée libre le long des haies.")]
    [InlineData("doo", "Les plans locaux d'urbanisme protègent les haies.")]
    [InlineData("programme-actions", "| Contenu | Replanter des haies le long des chemins |\n| Pilote | Syndicat de rivière |")]
    public void What_orders_or_is_someones_charge_is_a_rule(string part, string text) => Assert.Equal(CommitmentDepth.Rule, SomeProgramme.DepthOf(part, text));

    [Theory]
    [InlineData("| Indicateur | Cible 2035 | Source |\n| Logements produits | 310 | Observatoire des haies |", CommitmentDepth.Mention)]
    [InlineData("| Indicateur | Cible 2035 | Source |\n| Kilomètres de haies | 310 | Observatoire des haies |", CommitmentDepth.FollowUp)]
    public void Where_figures_come_from_is_named_and_not_aimed_at(string text, CommitmentDepth depth) =>
        Assert.Equal(depth, SomeProgramme.DepthOf("rapport-de-presentation", text));

    [Theory]
    [InlineData("padd", "L'objectif est de replanter 40 km de haies.")]
    [InlineData("padd", "En 2035, 40 km de haies auront été replantés.")]
    [InlineData("rapport-de-presentation", "L'objectif du plan est de replanter 40 km de haies d'ici 2035.")]
    public void A_figure_to_reach_is_a_target(string part, string text) => Assert.Equal(CommitmentDepth.Target, SomeProgramme.DepthOf(part, text));

    [Theory]
    [InlineData("rapport-de-presentation", "| Indicateur | Valeur initiale | Cible | Fréquence |\n| Linéaire de haies (km) | 310 | 312 | Annuelle |")]
    [InlineData("oap", "Le linéaire de haies est relevé chaque année.")]
    [InlineData("suivi-evaluation", "Indicateur : kilomètres de haies ; fréquence : tous les trois ans.")]
    public void An_indicator_that_is_followed_goes_deepest(string part, string text) => Assert.Equal(CommitmentDepth.FollowUp, SomeProgramme.DepthOf(part, text));

    [Theory]
    [InlineData("padd", "# Les haies\n# Le bourg\nLe bourg se développe au sud de la rivière.")]
    [InlineData("rapport-de-presentation", "Le SCoT voisin protège les haies.")]
    [InlineData("padd", "Le stade accueille une course de haies.")]
    [InlineData("reglement", "Aucune mesure ne protège les haies.")]
    public void A_heading_another_plan_and_what_is_not_done_carry_nothing(string part, string text) => Assert.Null(SomeProgramme.DepthOf(part, text));

    [Theory]
    [InlineData("# Les haies\nLe bourg se développe au sud de la rivière.", true)]
    [InlineData("# Les haies\n## Le plateau\nLe bourg se développe au sud de la rivière.", true)]
    [InlineData("# Les haies\nSans objet.", false)]
    public void A_heading_that_names_the_subject_with_text_under_it_is_a_mention(string text, bool carried) =>
        Assert.Equal(carried ? CommitmentDepth.Mention : null, SomeProgramme.DepthOf("rapport-de-presentation", text));

    [Fact]
    public void A_heading_with_text_proves_a_mention_better_than_a_recital_of_the_law()
    {
        var carried = Carried("# Cadre\nL'article R. 151-3 du code de l'urbanisme demande que le rapport de présentation décrive les haies et les talus.\n# Les haies\nLe bourg se développe au sud de la rivière.");
        Assert.Equal("Les haies", carried.Passages[0].Evidence.Quote);
    }

    [Theory]
    [InlineData("| Indicateur sur les haies | Valeur initiale | Cible | Fréquence |\n| Arbres plantés | 310 | 312 | Annuelle |")]
    [InlineData("| Suivi |\n| Indicateur sur les haies | Valeur initiale | Cible | Fréquence |\n| Nature |\n| Arbres plantés | 310 | 312 | Annuelle |")]
    public void The_head_of_a_table_of_indicators_is_shown_by_its_first_indicator(string text)
    {
        var passage = Carried(text).Passages[0];
        Assert.Equal(CommitmentDepth.FollowUp, passage.Depth);
        Assert.StartsWith("Arbres plantés", passage.Evidence.Quote, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Les haies du plateau datent du siècle dernier.", false)]
    [InlineData("Les haies du plateau sont vieilles. Les haies de la vallée sont jeunes. Les haies du bourg sont rares.", true)]
    [InlineData("# Les haies\nLe bourg se développe au sud de la rivière.", true)]
    public void A_subject_is_treated_by_a_section_or_several_sentences(string text, bool treated) => Assert.Equal(treated, Carried(text).IsTreated);

    [Fact]
    public void What_someone_publishes_before_a_date_is_an_undertaking() =>
        Assert.Equal(CommitmentDepth.Rule, SomeProgramme.DepthOf("annexes", "Le syndicat publie les résultats sur les haies avant le 30 juin."));

    [Fact]
    public void What_comes_before_the_first_heading_is_the_cover() =>
        Assert.Null(SomeProgramme.DepthOf("padd", "Plan des haies et des talus\n# Orientations\nLe bourg se développe au sud."));

    [Theory]
    [InlineData("Un talus et ses arbres bordent le chemin creux.", true)]
    [InlineData("Un talus borde le chemin creux.", false)]
    [InlineData("# Les haies\nUn talus borde le chemin creux.", true)]
    public void Weak_words_count_together_or_under_a_heading_that_names_the_subject(string text, bool carried) =>
        Assert.Equal(carried, SomeProgramme.DepthOf("rapport-de-presentation", text) is not null);

    [Fact]
    public void Each_depth_keeps_its_own_passage_the_deepest_first()
    {
        var carried = SomeProgramme.Check(SomeProgramme.Hedges, "plui", ("padd", "Le territoire compte 310 kilomètres de haies.\nPréserver les haies.\nL'objectif est de replanter 40 km de haies."))[0].Commitments[0];
        Assert.Equal([CommitmentDepth.Target, CommitmentDepth.Orientation, CommitmentDepth.Mention], carried.Passages.Select(p => p.Depth));
        Assert.Equal("Préserver les haies.", carried.Passages[1].Evidence.Quote);
        Assert.NotNull(carried.Passages[1].Evidence.Location.Span);
    }

    private static CarriedCommitment Carried(string text) => SomeProgramme.Check(SomeProgramme.Hedges, "plui", ("rapport-de-presentation", text))[0].Commitments[0];
}

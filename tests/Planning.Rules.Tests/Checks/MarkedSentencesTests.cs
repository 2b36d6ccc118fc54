using Planning.Abstractions;
using Planning.Abstractions.Documents;
using Planning.Rules.Passages;
using Planning.Tests;

namespace Planning.Rules.Tests.Checks;

/// <summary>What the shipped lexicon makes of sentences, whatever they speak of.</summary>
public sealed class MarkedSentencesTests
{
    private static readonly RuleBook Book = new RuleLibrary(Path.Combine(Repository.Root, "templates")).Of([new PartOfType("plui", "padd")]);

    [Theory]
    [InlineData("Le volet paysager reste à décrire.")]
    [InlineData("Les seuils seront précisés lors de la prochaine révision.")]
    [InlineData("Le tableau des coûts est en cours de saisie.")]
    [InlineData("Les fiches seront décidées avec les bailleurs.")]
    [InlineData("L'inventaire, non joint, complétera le rapport.")]
    [InlineData("Pilote : à désigner. Budget à définir.")]
    [InlineData("Ces chiffres attendent la validation du comité.")]
    [InlineData("Une fois l'étude remise, la carte sera établie.")]
    public void What_is_put_off_or_left_blank_is_known(string text) => Assert.True(MarksOf(text).HasFlag(SentenceMarks.Deferral));

    [Theory]
    [InlineData("Aucun calendrier n'accompagne ces mesures.")]
    [InlineData("Les besoins des forains n'ont pas non plus été recensés.")]
    [InlineData("Le dossier ne comporte rien sur les carrières.")]
    [InlineData("Ni les coûts ni les délais n'ont été estimés.")]
    [InlineData("Le diagnostic fait l'impasse sur les friches.")]
    [InlineData("La part du fret n'est pas distinguée.")]
    [InlineData("Les plans d'eau sont exclus de l'étude.")]
    public void What_is_said_not_to_be_treated_is_known(string text) => Assert.True(MarksOf(text).HasFlag(SentenceMarks.Absence));

    [Theory]
    [InlineData("Le code de l'environnement demande que ces effets soient exposés.")]
    [InlineData("Selon la loi, les communes agissent de concert.")]
    [InlineData("Une incidence est dite indirecte lorsqu'elle passe par une chaîne de causes.")]
    [InlineData("Le PADD peut fixer des objectifs par secteur.")]
    public void What_the_law_or_a_definition_says_is_known(string text) => Assert.True(MarksOf(text).HasFlag(SentenceMarks.Recital));

    [Theory]
    [InlineData("Les haies seront plantées avant la mise en service de la rue.")]
    [InlineData("Aucune construction n'est admise à moins de dix mètres de la berge.")]
    [InlineData("Les clôtures ne dépassent pas 1,60 mètre.")]
    [InlineData("Un accès ne peut être ouvert qu'après l'élargissement du pont.")]
    [InlineData("La halle sera livrée à la rentrée 2028 par la commune.")]
    [InlineData("Les zones inondables sont reportées au document graphique.")]
    [InlineData("Article UB 2 – Constructions interdites")]
    [InlineData("Sur vingt actions, six sont achevées et deux non commencées.")]
    [InlineData("Deux logements sur trois seront produits sans étendre les bourgs.")]
    public void Rules_findings_and_dated_works_are_the_plans_own(string text) => Assert.Equal(SentenceMarks.None, MarksOf(text));

    private static SentenceMarks MarksOf(string text)
    {
        var wanted = new bool[Book.Lexicon.ConceptCount];
        foreach (var concept in Book.Markers.All)
        {
            wanted[concept] = true;
        }

        var annotator = new SectionAnnotator(Book.Lexicon, Book.Markers, wanted);
        annotator.AddBlocks([new Paragraph { Text = text, Location = new Location { HeadingPath = [] } }], SentenceMarks.None, 0, 0);
        return annotator.Sentences.Aggregate(SentenceMarks.None, (marks, sentence) => marks | sentence.Marks);
    }
}

using Planning.Abstractions;
using Planning.Abstractions.Documents;
using Planning.Abstractions.Plugins;
using static Planning.Host.Tests.Plugins.SomeDocument;

namespace Planning.Host.Tests.Plugins;

public sealed class DocumentRecogniserTests
{
    [Fact]
    public void The_best_score_wins()
    {
        var parts = LaidOut.Recogniser(SomeType.Plan(new("rapport", 0.5, ""), new("regles", 0.7, ""))).Recognise(With("x"));

        Assert.Equal("regles", Assert.Single(parts).Part.Id);
    }

    [Theory]
    [InlineData(0.5, 0.6, "regles")]
    [InlineData(0.8, 0.9, "regles")]
    public void A_difference_of_a_tenth_is_enough(double report, double rules, string expected)
    {
        var parts = LaidOut.Recogniser(SomeType.Plan(new("rapport", report, ""), new("regles", rules, ""))).Recognise(With("x"));

        Assert.Equal(expected, Assert.Single(parts).Part.Id);
    }

    [Fact]
    public void A_tie_says_between_what_it_hesitates_and_why()
    {
        var recogniser = LaidOut.Recogniser(SomeType.Plan(new("rapport", 0.6, "titre « x »"), new("regles", 0.65, "vocabulaire « zone »")));

        var error = Assert.Throws<UserErrorException>(() => recogniser.Recognise(With("x")));

        Assert.Equal("PLN1201", error.Code);
        Assert.Equal("On ne peut pas dire quelle pièce est « document.docx » ; on hésite entre Règles (plan, regles ; vocabulaire « zone ») et Rapport (plan, rapport ; titre « x »).", error.Message);
        Assert.Equal("Indiquez le type et la pièce, par exemple : --type plan --part regles ; ou --type plan --part rapport.", error.Remedy);
    }

    [Fact]
    public void A_tie_between_types_is_settled_by_the_type_said()
    {
        var recogniser = LaidOut.Recogniser(SomeType.Plan(new Recognition("rapport", 0.6, "")), SomeType.Named("schema", new Recognition("rapport", 0.6, "")));

        Assert.Throws<UserErrorException>(() => recogniser.Recognise(With("x")));
        Assert.Equal("schema", Assert.Single(recogniser.Recognise(With("x"), "schema")).Type.Id);
    }

    [Fact]
    public void A_part_is_no_rival_of_the_one_that_carries_it()
    {
        var parts = LaidOut.Recogniser(SomeType.Plan(new("rapport", 0.6, ""), new("evaluation", 0.65, ""))).Recognise(With("x"));

        Assert.Equal("rapport", Assert.Single(parts).Part.Id);
    }

    [Fact]
    public void A_low_score_asks_for_the_type_and_part()
    {
        var recogniser = LaidOut.Recogniser(SomeType.Plan(new Recognition("rapport", 0.34, "vocabulaire « projet »")));

        var error = Assert.Throws<UserErrorException>(() => recogniser.Recognise(With("Facture")));

        Assert.Equal("PLN1201", error.Code);
        Assert.Contains("Rapport (plan, rapport ; vocabulaire « projet »)", error.Message, StringComparison.Ordinal);
        Assert.Contains("--part : rapport, evaluation, regles", error.Remedy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pla", null, "PLN1202", "Vouliez-vous écrire « plan » ? Au choix : plan, schema.")]
    [InlineData("zzz", null, "PLN1202", "Au choix : plan, schema.")]
    [InlineData(null, "regle", "PLN1203", "Vouliez-vous écrire « regles » ? Au choix : rapport, evaluation, regles.")]
    [InlineData("plan", "doo", "PLN1203", "Au choix : rapport, evaluation, regles.")]
    public void An_unknown_name_gets_the_known_ones_and_the_nearest(string? type, string? part, string code, string remedy)
    {
        var error = Assert.Throws<UserErrorException>(() => LaidOut.Recogniser(SomeType.Plan(), SomeType.Named("schema")).Recognise(With("x"), type, part));

        Assert.Equal((code, remedy), (error.Code, error.Remedy));
    }

    [Fact]
    public void A_part_said_needs_no_recognition_and_no_split()
    {
        var document = With("x", "x.docx", Chapter("Rapport"), Chapter("Règles"));

        var part = Assert.Single(LaidOut.Recogniser(SomeType.Plan()).Recognise(document, "PLAN", "Regles"));

        Assert.Equal("regles", part.Part.Id);
        Assert.Same(document, part.Document);
    }

    [Fact]
    public void A_part_of_several_types_takes_the_type_that_recognises_it_or_asks()
    {
        var known = LaidOut.Recogniser(SomeType.Plan(), SomeType.Named("schema", new Recognition("rapport", 0.8, "")));
        var unknown = LaidOut.Recogniser(SomeType.Plan(), SomeType.Named("schema"));

        Assert.Equal("schema", Assert.Single(known.Recognise(With("x"), part: "regles")).Type.Id);
        Assert.Contains("--type : plan, schema", Assert.Throws<UserErrorException>(() => unknown.Recognise(With("x"), part: "regles")).Remedy, StringComparison.Ordinal);
    }
}

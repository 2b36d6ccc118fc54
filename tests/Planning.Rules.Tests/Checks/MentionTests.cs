using Planning.Abstractions.Findings;
using Planning.Rules.Templates;

namespace Planning.Rules.Tests.Checks;

/// <summary>A mention is not a treatment, nor is what is quoted.</summary>
public sealed class MentionTests
{
    private static readonly TemplateSet Prescription = Some.Templates($$"""
        partie: rapport
        concepts:
          coupure: {termes: [coupure d'urbanisation]}
          prescription: {termes: [interdire, inconstructible]}
        regles:
        {{Some.Head}}
            sujet: coupure
            facettes:
              - {nom: une prescription, concept: prescription, indispensable: true}
              - {nom: un nombre, quantite: nombre}
        """);

    [Fact]
    public void Without_what_makes_the_treatment_the_subject_is_only_mentioned()
    {
        var finding = Some.Judge(Prescription, "Les 12 coupures d'urbanisation structurent le paysage depuis un siècle.");
        Assert.Equal(Verdict.Missing, finding.Verdict);
        Assert.Contains("Un passage en parle sans le traiter ; il manque : une prescription", finding.Message, StringComparison.Ordinal);
        Assert.Equal("une mention, qui ne suffit pas", finding.Evidence.Single().Shows);
    }

    [Fact]
    public void With_it_what_else_lacks_makes_it_partial() =>
        Assert.Equal(Verdict.Partial, Some.Judge(Prescription, "Les coupures d'urbanisation sont inconstructibles.").Verdict);

    [Fact]
    public void A_quotation_of_several_paragraphs_proves_nothing()
    {
        var finding = Some.Judge(Prescription, """
            Article L. 121-22
            « Les schémas prévoient des espaces naturels :
            - les 12 coupures d'urbanisation y sont inconstructibles ;
            - elles sont reportées sur les plans. »
            Le territoire est rural.
            """);
        Assert.NotEqual(Verdict.Satisfied, finding.Verdict);
        Assert.NotEqual(Verdict.Partial, finding.Verdict);
    }

    [Theory]
    [InlineData("toute dent creuse peut recevoir une construction", "rappelle la loi")]
    [InlineData("le terrain enclavé dans un jardin peut recevoir une construction", "rappelle la loi")]
    [InlineData("le propriétaire du fonds enclavé peut réclamer un passage", "Aucun passage du document n'en traite")]
    public void The_law_is_recalled_by_a_sentence_on_the_subject_and_not_by_a_word_that_happens_to_stand_in_it(string recited, string told) =>
        Assert.Contains(told, Some.Judge(Some.DensificationRule(), $"L'article L. 151-4 dispose que {recited}.").Message, StringComparison.Ordinal);

    [Fact]
    public void A_quotation_mark_left_open_does_not_swallow_the_text() =>
        Assert.Equal(Verdict.Satisfied, Some.Judge(Prescription, "Le diagnostic « paysage et formes urbaines le montre.\nLes 12 coupures d'urbanisation sont inconstructibles.").Verdict);

    [Fact]
    public void What_stands_under_a_heading_that_recites_the_law_proves_nothing_in_its_subsections_either() =>
        Assert.Equal(Verdict.Missing, Some.Judge(Prescription, "# Cadre réglementaire\n## Les coupures\nLes 12 coupures d'urbanisation sont inconstructibles.").Verdict);

    [Theory]
    [InlineData("# Sommaire\n- Les coupures\n- Les paysages\n- L'eau\nLes 12 coupures d'urbanisation sont inconstructibles.", Verdict.Missing)]
    [InlineData("# Sommaire\n- Les coupures\nLe diagnostic ouvre le rapport.\nLes 12 coupures d'urbanisation sont inconstructibles.", Verdict.Satisfied)]
    public void A_line_among_those_of_a_table_of_contents_is_of_it_and_a_text_that_follows_one_is_not(string text, Verdict verdict) =>
        Assert.Equal(verdict, Some.Judge(Prescription, text).Verdict);

    [Theory]
    [InlineData("Les 12 coupures d'urbanisation sont inconstructibles : [..] hectares.")]
    [InlineData("Les 12 coupures d'urbanisation sont inconstructibles. [attente du bureau d'études : coupures d'urbanisation]")]
    public void A_blank_between_brackets_leaves_it_unfinished(string text) => Assert.Equal(Verdict.Partial, Some.Judge(Prescription, text).Verdict);
}

namespace Planning.Rules.Tests.Citations;

public sealed class CitationStatusTests
{
    [Theory]
    [InlineData("2015-12-31", "L123-1-5 urbanisme in-force")]
    [InlineData("2016-01-01", "L123-1-5 urbanisme repealed")]
    [InlineData("2010-07-01", "L123-1-5 urbanisme not-yet")]
    public void An_article_is_judged_at_the_day_of_the_document(string day, string citation) =>
        Assert.Equal([citation], Citing.In("Le règlement est établi selon l'article L. 123-1-5 du code de l'urbanisme.", DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("L'article L. 515-1 du code de l'urbanisme.", "L515-1 urbanisme unknown")]
    [InlineData("L'article L. 511-1 du code de l'environnement.", "L511-1 environnement other-code")]
    [InlineData("L'article L. 999-1 du code rural.", "L999-1 rural other-code")]
    public void A_number_never_carried_is_unknown_and_those_of_other_codes_are_not_judged(string text, string citation) => Assert.Equal([citation], Citing.In(text));

    [Theory]
    [InlineData("Le PLU comprend un règlement, en application de l'article L. 123-1 du code de l'urbanisme.")]
    [InlineData("Le SCoT s'impose, au titre de l'article L. 122-2 du code de l'urbanisme, à l'ouverture à l'urbanisation.")]
    [InlineData("L'aspect extérieur respecte les lieux avoisinants (article R. 111-21 du code de l'urbanisme).")]
    [InlineData("Les articles d'ordre public demeurent applicables, dont l'article R. 111-15 du code de l'urbanisme.")]
    [InlineData("L'installation des caravanes, définies à l'article R. 111-37 du code de l'urbanisme, est interdite.")]
    [InlineData("Le camping est interdit au titre de l'article R. 111-42 du code de l'urbanisme.")]
    public void A_number_whose_former_subject_the_text_speaks_of_is_reused(string text) =>
        Assert.EndsWith("reused", Citing.In(text).Single(), StringComparison.Ordinal);

    [Theory]
    [InlineData("Le schéma directeur de la région d'Île-de-France de l'article L. 123-1 du code de l'urbanisme s'impose au PLU.")]
    [InlineData("En montagne, l'article L. 122-5 du code de l'urbanisme impose la continuité ; le SCoT la décline.")]
    [InlineData("Sur le littoral, l'article L. 121-8 du code de l'urbanisme impose la continuité ; le SCoT et le PLU la déclinent.")]
    [InlineData("Une distance d'au moins trois mètres sépare deux bâtiments non contigus (article R. 111-15 du code de l'urbanisme, qui portait avant 2016 sur l'environnement).")]
    [InlineData("Les caravanes et les habitations légères de loisirs, définies à l'article R. 111-37 du code de l'urbanisme, sont interdites.")]
    [InlineData("Les résidences mobiles de loisirs sont admises dans les terrains de camping (article R. 111-42 du code de l'urbanisme).")]
    public void A_number_whose_present_subject_the_text_speaks_of_is_in_force(string text) =>
        Assert.EndsWith("in-force", Citing.In(text).Single(), StringComparison.Ordinal);

    [Fact]
    public void Before_the_recodification_no_number_is_reused() =>
        Assert.Equal(["L123-1 urbanisme in-force"], Citing.In("Le PLU suit l'article L. 123-1 du code de l'urbanisme.", new DateOnly(2014, 3, 1)));

    [Theory]
    [InlineData("Le patrimoine est repéré au titre de l'ancien article L. 123-1 du code de l'urbanisme.", "L123-1 urbanisme reused")]
    [InlineData("Ex article L. 123-1 du code de l'urbanisme.", "L123-1 urbanisme reused")]
    [InlineData("| Ancien article | Nouvel article |\n| L. 121-1 | L. 101-2 |", "L121-1 urbanisme reused", "L101-2 urbanisme in-force")]
    public void An_article_told_as_former_is_judged_as_former(string text, params string[] citations) => Assert.Equal(citations, Citing.In(text));

    [Fact]
    public void Repetitions_count_each_and_contents_lines_do_not() =>
        Assert.Equal(2, Citing.In("# Article L. 151-19\n- Article L. 151-19 .......... 12\nVoir l'article L. 151-19.").Count());
}

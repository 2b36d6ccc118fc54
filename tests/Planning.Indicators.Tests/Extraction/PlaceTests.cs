namespace Planning.Indicators.Tests.Extraction;

/// <summary>The places of values, and the documents from which none is taken.</summary>
public sealed class PlaceTests
{
    [Fact]
    public void A_number_printed_after_a_name_is_its_code()
    {
        var territory = Assert.Single(Some.Extraction("La CC des Portes d'Andelle (200071074) compte 24 000 habitants en 2021.").Observations).Territory;
        Assert.Equal(("CC des Portes d'Andelle", "200071074"), (territory.Name, territory.Code));
    }

    [Fact]
    public void One_letter_is_no_name() => Assert.Equal(
        ["population |  | 2021 | 12345"],
        Some.Extracted("# POP T1 - Population par grandes tranches d'âges\n| | 2021 |\n| Population | 12 345 |"));

    [Fact]
    public void A_word_and_a_year_are_no_name() => Assert.Equal(["taux-chomage |  | 2021 | 11.2"], Some.Extracted("# Comparaison 2021\nTaux de chômage : 11,2 %"));

    [Fact]
    public void A_document_in_another_language_gives_nothing_and_says_so()
    {
        var result = Some.Extraction("The projections of the United Nations were prepared by the Population Division of the Department of Economic and Social Affairs.\nIn 2021 the total population of the country was 67 500 000 habitants and it is expected to grow over the next decades of this century, with large differences among the regions.");
        Assert.Empty(result.Observations);
        Assert.Equal("PLN2561", Assert.Single(result.Notices).Code);
    }

    [Fact]
    public void A_table_with_few_words_around_it_is_read_whatever_they_are() => Assert.Single(Some.Extraction("| | 2021 |\n| Population | 12 345 |").Observations);

    [Fact]
    public void What_no_indicator_is_called_is_named()
    {
        var why = Some.Extraction("| | 2021 |\n| Population | 12 345 |\n| Girouettes | 12 |\n| Cadrans | 14 |").Looked[0].Refusals[0].Why;
        Assert.Equal("aucun indicateur du catalogue ne porte ce nom : « Girouettes », « Cadrans »", why);
    }
}

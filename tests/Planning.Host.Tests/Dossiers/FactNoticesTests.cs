using Planning.Abstractions;
using Planning.Abstractions.Documents;
using Planning.Host.Dossiers;
using Planning.Rules.Templates;

namespace Planning.Host.Tests.Dossiers;

public sealed class FactNoticesTests
{
    private static readonly FactDefinition[] Known =
    [
        new("territoire.littoral", "Littoral ?", "a", "b"),
        new("epci.plus_20000_habitants", "Plus de 20 000 ?", "a", "b"),
        new("epci.plus_50000_habitants", "Plus de 50 000 ?", "a", "b") { Implies = ["epci.plus_20000_habitants"] },
    ];

    [Theory]
    [InlineData("PLN2301", "« territoire.littoral »", "territoire.litoral", "true")]
    [InlineData("PLN2302", "ni oui ni non", "territoire.littoral", "peut-être")]
    [InlineData("PLN2303", "n'est pas une date", "plan.date_arret", "mars 2024")]
    public void A_fact_that_says_nothing_is_told_with_what_to_do(string code, string words, string name, string value)
    {
        var notice = Assert.Single(Of((name, value)));
        Assert.Equal(code, notice.Code);
        Assert.Contains(words, $"{notice.Message} {notice.Remedy}", StringComparison.Ordinal);
    }

    [Fact]
    public void Facts_that_contradict_each_other_are_both_named()
    {
        var notice = Assert.Single(Of(("epci.plus_50000_habitants", "true"), ("epci.plus_20000_habitants", "false")));
        Assert.Equal("PLN2304", notice.Code);
        Assert.Contains("epci.plus_20000_habitants est faux", notice.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Days_out_of_order_are_told() =>
        Assert.Equal("PLN2305", Assert.Single(Of(("plan.date_prescription", "2024-01-01"), ("plan.date_approbation", "2020-01-01"))).Code);

    [Theory]
    [InlineData("2024-03-31")]
    [InlineData("non")]
    public void A_day_that_deadlines_alone_ask_for_is_known_or_answered_by_no(string value) => Assert.Empty(Of(("plan.date_maintien", value)));

    [Theory]
    [InlineData("PLN2301", "plan.date_maintient", "2024-03-31")]
    [InlineData("PLN2303", "plan.date_maintien", "oui")]
    public void A_day_that_deadlines_ask_for_is_held_to_its_name_and_form(string code, string name, string value) => Assert.Equal(code, Assert.Single(Of((name, value))).Code);

    [Fact]
    public void Good_facts_call_for_no_notice() =>
        Assert.Empty(Of(("territoire.littoral", "non"), ("plan.date_arret", "2024-03-31"), ("epci.plus_50000_habitants", "true"), ("epci.plus_20000_habitants", "true")));

    private static List<Notice> Of(params (string Name, string Value)[] facts) =>
        [.. FactNotices.Of(new FactSet(facts.ToDictionary(f => f.Name, f => f.Value)), Known, () => [new("plan.date_maintien", "Quand ?")])];
}

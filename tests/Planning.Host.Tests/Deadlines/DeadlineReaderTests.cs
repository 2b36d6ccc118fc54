using Planning.Abstractions;
using Planning.Abstractions.Deadlines;
using Planning.Host.Deadlines;
using Planning.Rules.Deadlines;

namespace Planning.Host.Tests.Deadlines;

public sealed class DeadlineReaderTests : IDisposable
{
    private const string Head = "documents: {plui: {type: plui}}\nfaits: {plan.date_maintien: Quand ?}\necheances:\n";
    private const string Whole = "id: A, document: plui, titre: Analyse, article: L1, decide: le conseil, consequence: {nature: deliberation, phrase: Débat.}, depuis: [plan.date_approbation], periode: 6 ans";
    private readonly string folder = Directory.CreateTempSubdirectory("planning-echeances").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void All_that_an_entry_says_is_read()
    {
        var rule = Assert.Single(Read(Whole + ", condition: plan.zones_au, repart: [plan.date_maintien], preparer: 18 mois, rapport: bilan-plui, premiere: 2024-08-22, du_sans_depart: true").Rules);
        Assert.Equal(("A", "plui", 72, 18, "bilan-plui", ConsequenceKind.Deliberation), (rule.Id, rule.Document.Type, rule.Months, rule.Lead, rule.Report, rule.Consequence));
        Assert.Equal((new DateOnly(2024, 8, 22), true, "plan.zones_au"), (rule.FirstDue, rule.IsDueWithoutStart, rule.Condition!.Text));
        Assert.Equal("plan.date_maintien", Assert.Single(rule.Renewed));
    }

    [Theory]
    [InlineData("PLN1764", "plui", "document: plu,", "document: plui,")]
    [InlineData("PLN1765", "« caducite »", "nature: caducité", "nature: deliberation")]
    [InlineData("PLN1766", "6 ans, 18 mois", "periode: longtemps", "periode: 6 ans")]
    [InlineData("PLN1766", "6 ans, 18 mois", "periode: 900 ans", "periode: 6 ans")]
    [InlineData("PLN1767", "plan.date_approbation", "[plan.date_aprobation]", "[plan.date_approbation]")]
    [InlineData("PLN1767", "n'est pas une date", "[plan.zones_au]", "[plan.date_approbation]")]
    [InlineData("PLN1768", "« premiere »", "", ", depuis: [plan.date_approbation], periode: 6 ans")]
    [InlineData("PLN1768", "« periode »", "", ", periode: 6 ans")]
    [InlineData("PLN1763", "n'est pas une condition", "id: A, condition: a b", "id: A")]
    [InlineData("PLN1769", "« AUTRE »", "id: A, volet_de: [AUTRE]", "id: A")]
    [InlineData("PLN1404", "« titre »", "tire: Analyse", "titre: Analyse")]
    public void A_mistake_is_told_with_its_line(string code, string words, string mistake, string right)
    {
        var error = Assert.Throws<UserErrorException>(() => Read(Whole.Replace(right, mistake, StringComparison.Ordinal)));
        Assert.Contains($"{code} ligne 4", error.Message, StringComparison.Ordinal);
        Assert.Contains(words, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_identifier_serves_once() => Assert.Contains("PLN1769", Assert.Throws<UserErrorException>(() => Read(Whole, Whole)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("6 ans", 72)]
    [InlineData("3ans", 36)]
    [InlineData("1 an", 12)]
    [InlineData("18 mois", 18)]
    [InlineData("ans", null)]
    [InlineData("6", null)]
    [InlineData("-1 an", null)]
    [InlineData("99999999999 ans", null)]
    public void Lengths_are_read_as_people_write_them(string written, int? months) => Assert.Equal(months, DeadlineReader.Months(written));

    private DeadlineBook Read(params string[] entries)
    {
        var file = Path.Combine(folder, "echeances.yaml");
        File.WriteAllText(file, Head + string.Concat(entries.Select(e => $"  - {{{e}}}\n")));
        return DeadlineReader.Read(file);
    }
}

using System.Globalization;
using Planning.Abstractions.Findings;
using Planning.Rules.Citations.Law;
using Planning.Rules.Tests.Conformance;
using Planning.Tests;

namespace Planning.Rules.Tests.Citations.Law;

public sealed class ValidityTableTests
{
    [SharedFact]
    public void The_table_that_ships_says_the_same_as_the_facts_it_was_made_of()
    {
        var facts = Csv.Read(Path.Combine(Repository.Shared!, "law", "urbanisme-validity.csv")).Select(r => (r["article"], r["from"], r["to"])).Order().ToList();
        var ships = ValidityTable.Rows().Select(r => (r.Article, Written(r.From), r.To is { } to ? Written(to) : string.Empty)).Order().ToList();
        Assert.Equal(facts, ships);
    }

    [Theory]
    [InlineData("L123-1", "2015-01-01", CitationStatus.InForce)]
    [InlineData("R111-1", "2007-09-30", CitationStatus.InForce)]
    [InlineData("R111-1", "2026-06-01", CitationStatus.InForce)]
    [InlineData("L110", "2015-12-31", CitationStatus.InForce)]
    [InlineData("L110", "2016-01-01", CitationStatus.Repealed)]
    [InlineData("L130-1", "2015-12-31", CitationStatus.InForce)]
    [InlineData("L130-1", "2016-01-01", CitationStatus.Repealed)]
    [InlineData("L151-5", "2015-12-31", CitationStatus.NotYet)]
    [InlineData("L777-7", "2020-01-01", CitationStatus.Unknown)]
    public void A_number_is_what_its_dates_say_whatever_its_stars(string number, string day, CitationStatus status) =>
        Assert.Equal(status, ValidityTable.Instance.On(DateOnly.Parse(day, CultureInfo.InvariantCulture), number).Status);

    [Theory]
    [InlineData("A431-10", "2020-01-01", CitationStatus.InForce)]
    [InlineData("A431-3-1", "2020-01-01", CitationStatus.InForce)]
    public void A_day_that_is_not_known_accuses_no_one(string number, string day, CitationStatus status) =>
        Assert.Equal(status, ValidityTable.Instance.On(DateOnly.Parse(day, CultureInfo.InvariantCulture), number).Status);

    private static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

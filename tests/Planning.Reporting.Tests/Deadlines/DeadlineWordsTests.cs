using Planning.Abstractions.Deadlines;
using Planning.Reporting.Deadlines;

namespace Planning.Reporting.Tests.Deadlines;

public sealed class DeadlineWordsTests
{
    [Theory]
    [InlineData("2026-11-27", "aujourd'hui")]
    [InlineData("2026-11-28", "dans 1 jour")]
    [InlineData("2027-01-26", "dans 60 jours")]
    [InlineData("2027-01-27", "dans 2 mois")]
    [InlineData("2027-04-26", "dans 4 mois")]
    [InlineData("2028-10-27", "dans 23 mois")]
    [InlineData("2028-11-27", "dans 2 ans")]
    [InlineData("2029-12-26", "dans 3 ans")]
    [InlineData("2024-06-12", "échue depuis 2 ans et 5 mois")]
    [InlineData("2026-11-25", "échue depuis 2 jours")]
    public void How_far_a_day_is_is_told_in_the_unit_that_a_person_counts_in(string due, string words) =>
        Assert.Equal(words, DeadlineWords.Distance(SomeDeadlines.Of("A", DateOnly.Parse(due, System.Globalization.CultureInfo.InvariantCulture)), SomeDeadlines.Day));

    [Fact]
    public void What_is_due_and_has_no_day_is_due_now() => Assert.Equal("due dès maintenant", DeadlineWords.Distance(SomeDeadlines.Of("A", null, DeadlineState.Overdue), SomeDeadlines.Day));

    [Fact]
    public void The_command_that_prepares_the_report_quotes_a_folder_with_spaces() =>
        Assert.Equal("planning report \"Mon SCoT\" --kind bilan-scot", DeadlineWords.Command(SomeDeadlines.Plan("P"), SomeDeadlines.Of("A", SomeDeadlines.Day)));

    [Fact]
    public void Each_state_is_counted_and_those_of_no_deadline_left_out()
    {
        Assert.Equal("1 échue, 2 à préparer", DeadlineWords.Counts(SomeDeadlines.Overview(
            SomeDeadlines.Of("A", SomeDeadlines.Day.AddDays(-1), DeadlineState.Overdue), SomeDeadlines.Of("B", SomeDeadlines.Day), SomeDeadlines.Of("C", SomeDeadlines.Day))));
        Assert.Equal("aucune échéance", DeadlineWords.Counts(SomeDeadlines.Overview()));
    }
}

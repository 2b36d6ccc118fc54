using Planning.Abstractions.Findings;
using Planning.Rules.Citations.Law;

namespace Planning.Rules.Tests.Citations.Law;

public sealed class RecodificationTests
{
    private static readonly DateOnly DayBefore = Recodification.Day.AddDays(-1);

    [Fact]
    public void What_moved_was_in_force_the_day_before_and_where_it_went_the_day_after() => Assert.All(EmbeddedLaw.Lines("recodification.txt").Select(l => l.Split('\t')), columns =>
    {
        Assert.Equal(CitationStatus.InForce, ValidityTable.Instance.On(DayBefore, columns[0]).Status);
        Assert.All(columns[1].Split(' '), number => Assert.Equal(CitationStatus.InForce, ValidityTable.Instance.On(Recodification.Day, number).Status));
    });

    [Theory]
    [InlineData("L123-1-3", "2018-01-01", "L151-5")]
    [InlineData("L122-1-2", "2018-01-01")]
    [InlineData("L122-1-2", "2022-01-01", "L141-15")]
    public void Where_a_subject_stands_is_told_for_the_days_it_stands_there(string number, string day, params string[] places) =>
        Assert.Equal(places, Recodification.Instance.Of(number, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void A_number_with_two_subjects_was_carried_before_and_is_since_and_has_words_for_both() => Assert.All(
        EmbeddedLaw.Lines("sujets.txt").Select(l => l.Split('\t')).Where(c => !c[0].EndsWith('*')), columns =>
    {
        var subjects = Recodification.Instance.SubjectsOf(columns[0])!;
        Assert.Contains(ValidityTable.Instance.On(DayBefore, columns[0]).Status, new[] { CitationStatus.InForce, CitationStatus.Repealed });
        Assert.Contains(CitationStatus.InForce, new[] { Recodification.Day, new DateOnly(2026, 4, 1) }.Select(day => ValidityTable.Instance.On(day, columns[0]).Status));
        Assert.All([subjects.Before, subjects.Since], s => Assert.NotEmpty(s));
        Assert.All([subjects.WordsBefore, subjects.WordsSince], words => Assert.NotEmpty(words));
    });
}

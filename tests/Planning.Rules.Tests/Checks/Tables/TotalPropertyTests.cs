using System.Globalization;

namespace Planning.Rules.Tests.Checks.Tables;

/// <summary>Tables made at random: what adds up is never found wrong, and a digit changed in a total is.</summary>
public sealed class TotalPropertyTests
{
    private static readonly NumberFormatInfo French = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "\u202F" };

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Totals_of_rounded_figures_are_never_found_wrong(int decimals)
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var (text, _) = Table(new Random(seed), decimals, error: 0);
            Assert.Empty(SomeTable.TotalsAlone(text)!.Faults);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void A_total_that_is_off_by_more_than_rounding_is_found_in_its_column(int decimals)
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var (text, printed) = Table(new Random(seed), decimals, error: 100);
            var fault = Assert.Single(SomeTable.TotalsAlone(text)!.Faults);
            Assert.Equal(printed, Assert.Single(fault.Evidence).Quote);
        }
    }

    /// <summary>Four to twelve rows, two to five years; figures are rounded after they were added up, as in plans.</summary>
    private static (string Text, string Printed) Table(Random random, int decimals, int error)
    {
        var (rows, columns) = (random.Next(4, 13), random.Next(2, 6));
        var values = Enumerable.Range(0, rows).Select(_ => Enumerable.Range(0, columns).Select(_ => (decimal)random.NextDouble() * 500).ToArray()).ToList();
        var totals = Enumerable.Range(0, columns).Select(c => values.Sum(row => row[c]) + (c == 1 ? error : 0)).ToList();
        string Line(string label, IEnumerable<decimal> figures) => $"| {label} | {string.Join(" | ", figures.Select(f => f.ToString($"N{decimals}", French)))} |";
        var lines = values.Select((row, i) => Line($"Secteur {i}", row)).Prepend($"| Secteur | {string.Join(" | ", Enumerable.Range(2021, columns))} |").Append(Line("Total", totals));
        return (string.Join('\n', lines), totals[1].ToString($"N{decimals}", French));
    }
}

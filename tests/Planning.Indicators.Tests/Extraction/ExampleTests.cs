using System.Globalization;
using Planning.Abstractions.Indicators;
using Planning.Tests;

namespace Planning.Indicators.Tests.Extraction;

/// <summary>
/// Examples of tables, sentences and panels, with all that they hold: <c>examples.txt</c>, parted by blank lines. A line that begins with
/// <c>=&gt;</c> is expected; <c>*</c> for the territory where the example names none.
/// </summary>
public sealed class ExampleTests
{
    public static TheoryData<string> Examples =>
        [.. File.ReadAllText(Path.Combine(Repository.Root, "tests", "Planning.Indicators.Tests", "Extraction", "examples.txt")).Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(e => e.Trim('\n'))];

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_gives_what_it_holds_and_nothing_else(string example)
    {
        var lines = example.Split('\n');
        var expected = lines.Where(l => l.StartsWith("=> ", StringComparison.Ordinal) && l != "=> rien").Select(l => l[3..]).Order(StringComparer.Ordinal).ToList();
        var found = Some.Extraction(string.Join('\n', lines.Where(l => !l.StartsWith("=> ", StringComparison.Ordinal)))).Observations
            .Select(o => Line(o, expected.Contains(Line(o, true)))).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(expected, found);
    }

    private static string Line(Observation o, bool isUnnamed) =>
        string.Create(CultureInfo.InvariantCulture, $"{o.Indicator} | {(isUnnamed ? "*" : o.Territory.Name)} | {o.Period} | {o.Value:0.######}");
}

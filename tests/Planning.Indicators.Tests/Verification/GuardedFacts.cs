using Planning.Abstractions.Indicators;
using Planning.Abstractions.Monitoring;
using Planning.Indicators.Catalogue;
using Planning.Indicators.Verification;

namespace Planning.Indicators.Tests.Verification;

/// <summary>Facts of an invented territory, and what the guard says of sentences by them.</summary>
internal static class GuardedFacts
{
    private static readonly Lazy<IndicatorCatalogue> Catalogue = new(() => CatalogueFolder.Load(Some.CatalogueFolder));

    /// <summary>Facts, one a line: "population | Montaubin | 2021 | 21480 | habitants | Insee RP"; a seventh cell makes a target of it.</summary>
    public static StatementGuard Guard(string facts) => new(Catalogue.Value, [.. facts.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0).Select(FactOf)]);

    /// <summary>The worst verdict on the sentences of a text.</summary>
    public static StatementVerdict Verdict(this StatementGuard guard, string text) => guard.Judge(text).Min(s => s.Verdict);

    /// <summary>Whether a text claims what the facts contradict, or do not hold.</summary>
    public static bool Refuses(this StatementGuard guard, string text) => guard.Verdict(text) is StatementVerdict.Contradicted or StatementVerdict.Unsupported;

    private static Fact FactOf(string line)
    {
        var cells = line.Split('|').Select(c => c.Trim()).ToArray();
        return new Fact
        {
            Indicator = cells[0],
            Territory = new Territory(cells[1]),
            Period = Planning.Indicators.Series.PeriodText.Of(cells[2])!.Value,
            Value = decimal.Parse(cells[3], System.Globalization.CultureInfo.InvariantCulture),
            Unit = cells[4],
            Source = cells.Length > 5 ? cells[5] : string.Empty,
            IsTarget = cells.Length > 6,
        };
    }
}

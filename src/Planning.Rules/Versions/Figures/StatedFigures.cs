using Planning.Abstractions.Findings;
using Planning.Abstractions.Versions;

namespace Planning.Rules.Versions.Figures;

/// <summary>The figures of known quantities that changed: the same quantity, at the same period, for the same territory.</summary>
internal static class StatedFigures
{
    /// <summary>The changes, in the order of the old version. A quantity that a version gives several values of has one change where one value alone gave way to one other.</summary>
    public static IEnumerable<FigureChange> Between(IReadOnlyList<CheckReport> old, IReadOnlyList<CheckReport> @new)
    {
        var after = All(@new).ToLookup(f => KeyOf(f.Figure));
        foreach (var given in All(old).GroupBy(f => KeyOf(f.Figure)))
        {
            var gone = given.Where(f => after[given.Key].All(n => n.Figure.Value != f.Figure.Value)).DistinctBy(f => f.Figure.Value).ToList();
            var come = after[given.Key].Where(n => given.All(f => f.Figure.Value != n.Figure.Value)).DistinctBy(f => f.Figure.Value).ToList();
            if (gone is [var before] && come is [var now])
            {
                yield return new FigureChange
                {
                    Name = now.Figure.Name,
                    Unit = now.Figure.Unit,
                    Period = now.Figure.Period,
                    Territory = now.Figure.Territory,
                    OldValue = before.Figure.Value,
                    NewValue = now.Figure.Value,
                    Old = PassageOf(before.Report, before.Figure),
                    New = PassageOf(now.Report, now.Figure),
                };
            }
        }
    }

    private static IEnumerable<(CheckReport Report, StatedFigure Figure)> All(IReadOnlyList<CheckReport> reports) =>
        reports.SelectMany(r => r.Figures.Select(f => (r, f)));

    private static (string, string, string, string) KeyOf(StatedFigure figure) => (figure.Quantity, figure.Unit, figure.Period, figure.Territory);

    private static VersionPassage PassageOf(CheckReport report, StatedFigure figure) =>
        new(figure.Evidence.File ?? report.File, report.PartName, figure.Evidence.Location, figure.Evidence.Quote);
}

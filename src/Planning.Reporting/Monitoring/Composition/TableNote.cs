using Planning.Reporting.Checklist;
using Planning.Reporting.Monitoring.Trends;

namespace Planning.Reporting.Monitoring.Composition;

/// <summary>What stands under a table: its sources, and the marks that it uses.</summary>
internal static class TableNote
{
    /// <summary>What a cell without a value shows.</summary>
    public const string Nothing = "–";

    /// <summary>What a cell shows where documents disagree.</summary>
    public const string Conflict = "discordant";

    /// <summary>The note.</summary>
    /// <param name="points">The values shown.</param>
    /// <param name="conflicts">The disagreements shown.</param>
    /// <param name="missing">Whether a cell is without a value.</param>
    /// <param name="more">What is left out, as a sentence; empty for nothing.</param>
    public static string Of(IEnumerable<TrendPoint> points, IEnumerable<ValueConflict> conflicts, bool missing, string more = "")
    {
        var shown = points.ToList();
        string[] parts =
        [
            shown.Count > 0 ? SourceLine.Of(shown) : string.Empty,
            missing ? $"{Nothing} : pas de valeur." : string.Empty,
            shown.Exists(p => p.IsProvisional) ? "(p) : valeur provisoire." : string.Empty,
            shown.Exists(p => p.IsRestated) ? "(r) : somme des communes qui ont fusionné depuis." : string.Empty,
            conflicts.Any() ? $"{Conflict[..1].ToUpperInvariant()}{Conflict[1..]} : les documents donnent des valeurs différentes, aucune n'est retenue." : string.Empty,
            more,
        ];
        return FrenchTypography.Set(string.Join(' ', parts.Where(p => p.Length > 0)));
    }
}

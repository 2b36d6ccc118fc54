using Planning.Abstractions.French;
using Planning.Abstractions.Indicators;
using Planning.Indicators.Series;

namespace Planning.Indicators.Exchange.Export;

/// <summary>The table that spreadsheets are given: one row an observation, with all that a person needs to defend or re-use it.</summary>
internal static class ExportTable
{
    /// <summary>The columns: the head, and the cell as text or number. The first seven are what an import reads.</summary>
    public static readonly IReadOnlyList<(string Head, Func<ExportRow, object?> Cell)> Columns =
    [
        ("indicateur", r => r.Observation.Indicator),
        ("territoire", r => r.Territory.Name),
        ("code", r => r.Territory.Code),
        ("période", r => r.Observation.Period.ToString()),
        ("valeur", r => r.Recorded.Value),
        ("unité", r => r.Observation.Unit),
        ("source", r => SourceOf(r.Observation.Source)),
        ("numéro", r => r.Recorded.Id),
        ("statut", r => ObservationStatusNames.French(r.Recorded.Status)),
        ("conflit", r => r.IsConflict ? "oui" : "non"),
        ("valeur lue", r => r.Observation.Value),
        ("écrit", r => r.Observation.AsWritten),
        ("unité écrite", r => r.Observation.UnitAsWritten),
        ("provisoire", r => r.Observation.IsProvisional ? "oui" : "non"),
        ("confiance", r => (decimal)Math.Round(r.Observation.Confidence, 3)),
        ("raisons", r => string.Join(" ; ", r.Observation.Reasons)),
        ("méthode", r => ObservationMethodNames.French(r.Observation.Source.Method)),
        ("document", r => r.Observation.Source.File),
        ("page", r => r.Observation.Source.Location.Page),
        ("ligne du tableau", r => r.Observation.Source.Row + 1),
        ("colonne du tableau", r => r.Observation.Source.Column + 1),
        ("cadre (points)", r => r.Observation.Source.Location.Box is { } box ? string.Join(' ', new[] { box.Left, box.Top, box.Right, box.Bottom }.Select(s => FrenchNumber.Plain((decimal)Math.Round(s, 2)))) : null),
        ("titres", r => string.Join(" > ", r.Observation.Source.Location.HeadingPath)),
        ("contexte", r => r.Observation.Source.Context),
        ("tête de ligne", r => string.Join(" > ", r.Observation.Source.RowHeads)),
        ("tête de colonne", r => string.Join(" > ", r.Observation.Source.ColumnHeads)),
        ("empreinte du document", r => r.Observation.Source.Hash),
        ("relevé le", r => r.Recorded.At),
        ("relevé par", r => r.Recorded.By),
        ("décidé le", r => r.Last?.At),
        ("décidé par", r => r.Last?.By),
        ("motif", r => r.Last?.Reason),
    ];

    /// <summary>The rows, by indicator, territory and period.</summary>
    /// <param name="all">All observations of those indicators: a conflict may be with one that is not chosen.</param>
    /// <param name="chosen">Those to make rows of.</param>
    public static IReadOnlyList<ExportRow> Rows(IReadOnlyList<RecordedObservation> all, IReadOnlyList<RecordedObservation> chosen)
    {
        var series = SeriesComposer.Compose(all);
        var conflicts = series.SelectMany(s => s.Points).Where(p => p.IsConflict).SelectMany(p => p.Kept).Select(o => o.Id).ToHashSet();
        var keys = new TerritoryKeys(all.Select(o => o.Observation.Territory));
        var territories = series.ToLookup(s => (s.Indicator, keys.KeyOf(s.Territory)), s => s.Territory);
        return [.. chosen
            .Select(o => new ExportRow(o, territories[(o.Observation.Indicator, keys.KeyOf(o.Observation.Territory))].FirstOrDefault() ?? keys.Fullest([o.Observation.Territory]), conflicts.Contains(o.Id)))
            .OrderBy(r => r.Observation.Indicator, StringComparer.Ordinal).ThenBy(r => r.Territory.Name, StringComparer.Ordinal).ThenBy(r => r.Observation.Period.From).ThenBy(r => r.Recorded.Id)];
    }

    private static string SourceOf(ObservationSource source) => source.Method == ObservationMethod.Import && source.Context.Length > 0 ? source.Context
        : source.Location.Page is { } page ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Path.GetFileName(source.File)}, p. {page}") : Path.GetFileName(source.File);
}

using System.Globalization;
using Planning.Abstractions.Indicators;
using Planning.Indicators.Series;
using Spectre.Console;

namespace Planning.Host.Commands.Terminal;

/// <summary>Lists observations, one a line.</summary>
internal sealed class TextObservations(IAnsiConsole console)
{
    /// <summary>Writes them.</summary>
    /// <param name="all">All observations of their indicators: a conflict may be with one that is not chosen.</param>
    /// <param name="chosen">Those to list.</param>
    public void Write(IReadOnlyList<RecordedObservation> all, IReadOnlyList<RecordedObservation> chosen)
    {
        if (chosen.Count == 0)
        {
            console.WriteLine(all.Count == 0 ? "Aucune valeur n'est gardée." : "Aucune valeur ne répond à ces critères.");
            return;
        }

        var conflicts = SeriesComposer.Compose(all).SelectMany(s => s.Points).Where(p => p.IsConflict).SelectMany(p => p.Kept).Select(o => o.Id).ToHashSet();
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumns(new TableColumn("n°").RightAligned(), new TableColumn("indicateur"), new TableColumn("territoire"), new TableColumn("période"),
            new TableColumn("valeur").RightAligned(), new TableColumn("statut"), new TableColumn("confiance").RightAligned(), new TableColumn("source"));
        foreach (var one in chosen.OrderBy(o => o.Observation.Indicator, StringComparer.Ordinal).ThenBy(o => o.Observation.Territory.Name, StringComparer.Ordinal).ThenBy(o => o.Observation.Period.From).ThenBy(o => o.Id))
        {
            var read = one.Observation;
            var mark = conflicts.Contains(one.Id) ? " [yellow]≠[/]" : string.Empty;
            table.AddRow(one.Id.ToString(CultureInfo.InvariantCulture), Escape(read.Indicator), Escape(ObservationWords.Territory(read.Territory)), read.Period.ToString(),
                $"{Escape(ObservationWords.Value(one))}{(read.IsProvisional ? " (p)" : string.Empty)}{mark}",
                $"[{ObservationWords.Colour(one.Status)}]{ObservationStatusNames.French(one.Status)}[/]", ObservationWords.Confidence(read.Confidence), Escape(ObservationWords.Place(read.Source)));
        }

        console.Write(table);
        var disputed = chosen.Count(o => conflicts.Contains(o.Id));
        console.MarkupLine($"{TextImport.Count(chosen.Count, "valeur", "valeurs")}{(disputed > 0 ? $", dont {disputed} en conflit ([yellow]≠[/]) : « planning indicators review --conflits » aide à choisir" : string.Empty)}.");
    }

    private static string Escape(string text) => TextChecklist.Escape(text);
}

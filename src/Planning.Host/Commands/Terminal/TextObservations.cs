using System.Globalization;
using Planning.Abstractions.Indicators;
using Planning.Indicators.Series;
using Spectre.Console;

namespace Planning.Host.Commands.Terminal;

/// <summary>Lists observations, one a line.</summary>
internal sealed class TextObservations(IAnsiConsole console)
{
    /// <summary>Beyond this, laying out a table that wraps its cells takes longer than anyone waits, and nobody reads it on a screen.</summary>
    private const int LongestTable = 300;

    private static readonly (string Head, bool IsRight)[] Heads =
        [("n°", true), ("indicateur", false), ("territoire", false), ("période", false), ("valeur", true), ("statut", false), ("confiance", true), ("source", false)];

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

        var conflicts = SeriesComposer.Disputed(all);
        var rows = chosen.OrderBy(o => o.Observation.Indicator, StringComparer.Ordinal).ThenBy(o => o.Observation.Territory.Name, StringComparer.Ordinal)
            .ThenBy(o => o.Observation.Period.From).ThenBy(o => o.Id).Select(o => (o.Status, Cells: CellsOf(o, conflicts.Contains(o.Id)))).ToList();
        if (rows.Count <= LongestTable)
        {
            WriteTable(rows);
        }
        else
        {
            WriteLines([.. rows.Select(r => r.Cells)]);
        }

        var disputed = chosen.Count(o => conflicts.Contains(o.Id));
        console.MarkupLine($"{FrenchCount.OfFeminine(chosen.Count, "valeur", "valeurs")}{(disputed > 0 ? $", dont {disputed} en conflit ([yellow]≠[/]) : « planning indicators review --conflits » aide à choisir" : string.Empty)}.");
    }

    private static string[] CellsOf(RecordedObservation one, bool isDisputed)
    {
        var read = one.Observation;
        return
        [
            one.Id.ToString(CultureInfo.InvariantCulture), read.Indicator, ObservationWords.Territory(read.Territory), read.Period.ToString(),
            $"{ObservationWords.Value(one)}{(read.IsProvisional ? " (p)" : string.Empty)}{(isDisputed ? " ≠" : string.Empty)}",
            ObservationStatusNames.French(one.Status), ObservationWords.Confidence(read.Confidence), ObservationWords.Place(read.Source),
        ];
    }

    private void WriteTable(IReadOnlyList<(ObservationStatus Status, string[] Cells)> rows)
    {
        var table = new Table { Border = TableBorder.Simple };
        foreach (var (head, isRight) in Heads)
        {
            table.AddColumn(new TableColumn(head) { Alignment = isRight ? Justify.Right : Justify.Left });
        }

        foreach (var (status, cells) in rows)
        {
            table.AddRow([.. cells.Select((text, i) => i == 5 ? $"[{ObservationWords.Colour(status)}]{text}[/]" : TextChecklist.Escape(text).Replace("≠", "[yellow]≠[/]", StringComparison.Ordinal))]);
        }

        console.Write(table);
    }

    private void WriteLines(IReadOnlyList<string[]> rows)
    {
        string[] heads = [.. Heads.Select(h => h.Head)];
        var widths = Heads.Select((_, i) => rows.Append(heads).Max(r => r[i].Length)).ToList();
        foreach (var row in rows.Prepend(heads))
        {
            console.WriteLine(string.Join("  ", row.Select((text, i) => Heads[i].IsRight ? text.PadLeft(widths[i]) : text.PadRight(widths[i]))).TrimEnd());
        }
    }
}

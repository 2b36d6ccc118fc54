using Planning.Abstractions.Indicators;
using Spectre.Console;

namespace Planning.Host.Commands.Terminal;

/// <summary>Shows series: a value a period, conflicts with all their values.</summary>
internal sealed class TextSeries(IAnsiConsole console)
{
    /// <summary>Writes them.</summary>
    public void Write(IReadOnlyList<IndicatorSeries> all)
    {
        foreach (var series in all)
        {
            console.MarkupLine($"[bold]{Escape(series.Indicator)}[/], {Escape(ObservationWords.Territory(series.Territory))}");
            foreach (var point in series.Points)
            {
                WritePoint(point);
            }

            console.WriteLine();
        }

        if (all.Count == 0)
        {
            console.WriteLine("Toutes les valeurs de cet indicateur ont été rejetées.");
        }
    }

    private void WritePoint(SeriesPoint point)
    {
        if (point.IsConflict)
        {
            console.MarkupLine($"  {point.Period,-10} [yellow]≠ {point.Values.Count} valeurs se contredisent[/]");
            foreach (var kept in point.Kept)
            {
                console.MarkupLine($"  {string.Empty,-10} {One(kept)}");
            }
        }
        else
        {
            console.MarkupLine($"  {point.Period,-10} {One(point.Kept[0])}{(point.Kept.Count > 1 ? $" [grey]et {FrenchCount.Of(point.Kept.Count - 1, "autre source", "autres sources")}[/]" : string.Empty)}");
        }

        foreach (var other in point.Outranked)
        {
            console.MarkupLine($"  {string.Empty,-10} [grey]aussi lu, non retenu : {One(other)}[/]");
        }
    }

    private static string One(RecordedObservation one) =>
        Escape($"{ObservationWords.Value(one)}{(one.Observation.IsProvisional ? " (p)" : string.Empty)} ; n° {one.Id}, {ObservationStatusNames.French(one.Status)}, {ObservationWords.Place(one.Observation.Source)}");

    private static string Escape(string text) => TextChecklist.Escape(text);
}

using Planning.Abstractions.Indicators;
using Planning.Indicators.Series;
using Spectre.Console;

namespace Planning.Host.Commands.Terminal;

/// <summary>Tells what happened to observations, oldest first.</summary>
internal sealed class TextHistory(IAnsiConsole console, TimeZoneInfo zone)
{
    /// <summary>Writes it.</summary>
    public void Write(IReadOnlyList<RecordedObservation> observations)
    {
        foreach (var happened in StoreEvent.Of(observations))
        {
            var read = happened.Observation.Observation;
            var what = happened.Review is { } review ? ObservationWords.Decision(review, read.Unit) : $"relevée : {ObservationWords.Value(read.Value, read.Unit)}, {ObservationWords.Place(read.Source)}";
            console.MarkupLine(TextChecklist.Escape(
                $"{ObservationWords.Moment(happened.At, zone)}  n° {happened.Observation.Id} ({read.Indicator}, {ObservationWords.Territory(read.Territory)}, {read.Period}) {what}, par {happened.By}"));
        }

        if (observations.Count == 0)
        {
            console.WriteLine("Aucune valeur ne répond à ces critères.");
        }
    }
}

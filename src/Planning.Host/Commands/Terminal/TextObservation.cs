using System.Globalization;
using Planning.Abstractions.Indicators;
using Planning.Indicators.Exchange;
using Spectre.Console;

namespace Planning.Host.Commands.Terminal;

/// <summary>Shows an observation so that a person can judge it: the value, where it was read, and the table or the sentence around it.</summary>
internal sealed class TextObservation(IAnsiConsole console, TimeZoneInfo zone)
{
    /// <summary>Writes it.</summary>
    /// <param name="one">The observation.</param>
    /// <param name="rivals">Those that say another value for the same indicator, territory and period.</param>
    public void Write(RecordedObservation one, IReadOnlyList<RecordedObservation> rivals)
    {
        var (read, source) = (one.Observation, one.Observation.Source);
        console.MarkupLine($"[bold]Observation n° {one.Id} : {Escape(read.Indicator)}, {Escape(ObservationWords.Territory(read.Territory))}, {read.Period}[/]");
        Line("Valeur", $"[bold]{Escape(ObservationWords.Value(one))}[/]{(one.Value != read.Value ? $" (lue : {Escape(ObservationWords.Value(read.Value, read.Unit))})" : string.Empty)}{(read.IsProvisional ? ", provisoire" : string.Empty)}");
        Line("Écrite", Escape($"« {read.AsWritten} »{(read.UnitAsWritten.Length > 0 ? $", en « {read.UnitAsWritten} »" : string.Empty)}"));
        Line("Statut", $"[{ObservationWords.Colour(one.Status)}]{ObservationStatusNames.French(one.Status)}[/]");
        Line("Confiance", Escape($"{ObservationWords.Confidence(read.Confidence)}{(read.Reasons.Count > 0 ? $" : {string.Join(" ; ", read.Reasons)}" : string.Empty)}"));
        Line("Source", Escape(string.Join(", ", new[] { source.File, PlaceIn(source), string.Join(" > ", source.Location.HeadingPath) }.Where(t => t.Length > 0))));
        Line("Lecture", Escape($"{ObservationMethodNames.French(source.Method)}, empreinte {source.Hash[..Math.Min(12, source.Hash.Length)]}…"));
        foreach (var rival in rivals)
        {
            Line("Autre", $"[yellow]≠[/] {Escape($"{ObservationWords.Value(rival)} ; n° {rival.Id}, {ObservationStatusNames.French(rival.Status)}, {ObservationWords.Place(rival.Observation.Source)}")}");
        }

        WriteContext(read);
        foreach (var happened in Indicators.Series.StoreEvent.Of([one]))
        {
            Line(ObservationWords.Moment(happened.At, zone), Escape($"{(happened.Review is { } review ? ObservationWords.Decision(review, read.Unit) : "relevée")}, par {happened.By}"));
        }
    }

    private static string PlaceIn(ObservationSource source)
    {
        var texts = new[]
        {
            source.Location.Page is { } page ? $"page {page}" : string.Empty,
            source.Location.Paragraph is { } paragraph ? $"paragraphe {paragraph}" : string.Empty,
            source.Row is { } row ? string.Create(CultureInfo.InvariantCulture, $"ligne {row + 1}, colonne {(source.Column ?? 0) + 1}") : string.Empty,
        };
        return string.Join(", ", texts.Where(t => t.Length > 0));
    }

    private void WriteContext(Observation read)
    {
        var source = read.Source;
        if (source.Context.Length > 0)
        {
            Line(source.Method switch { ObservationMethod.Sentence => "Phrase", ObservationMethod.Import => "Origine", _ => "Titre" }, Context(read));
        }

        if (source.RowHeads.Count + source.ColumnHeads.Count > 0)
        {
            Line("Têtes", Escape($"ligne « {string.Join(" > ", source.RowHeads)} », colonne « {string.Join(" > ", source.ColumnHeads)} »"));
        }

        if (source is { Around.Rows.Count: > 0, Row: { } row, Column: { } column })
        {
            console.Write(Grid(source.Around, row, column));
        }
    }

    /// <summary>The sentence with the value marked, or the caption.</summary>
    private static string Context(Observation read)
    {
        var text = read.Source.Context;
        return read.Source.Location.Span is { } span && span.Start >= 0 && span.End <= text.Length && span.Length > 0
            ? $"{Escape(text[..span.Start])}[bold yellow]▶{Escape(text[span.Start..span.End])}◀[/]{Escape(text[span.End..])}"
            : Escape(text);
    }

    private static Table Grid(TableExcerpt around, int row, int column)
    {
        var table = new Table { Border = TableBorder.Square, ShowHeaders = false };
        foreach (var _ in around.Rows[0])
        {
            table.AddColumn(new TableColumn(string.Empty));
        }

        for (var r = 0; r < around.Rows.Count; r++)
        {
            table.AddRow([.. around.Rows[r].Select((text, c) => (around.FirstRow + r, around.FirstColumn + c) == (row, column) ? $"[bold yellow]▶{Escape(text)}◀[/]" : Escape(text))]);
        }

        return table;
    }

    private void Line(string name, string markup) => console.MarkupLine($"  {Escape(name),-11} {markup}");

    private static string Escape(string text) => TextChecklist.Escape(text);
}

using Planning.Abstractions.Documents;
using Planning.Abstractions.Indicators;
using Planning.Indicators.Catalogue;
using Planning.Indicators.Extraction;
using Planning.Indicators.Extraction.Output;
using Spectre.Console;

namespace Planning.Host.Commands.Terminal;

/// <summary>Tells what was extracted on the terminal: by indicator, each value with its place and what makes it less than sure; then what was looked at and gave nothing.</summary>
internal sealed class TextExtraction(IAnsiConsole console, IndicatorCatalogue catalogue)
{
    private const int MostTables = 30;

    /// <summary>Writes the results, a document after the other.</summary>
    public void Write(IReadOnlyList<ExtractionResult> results)
    {
        foreach (var result in results)
        {
            var count = result.Observations.Count;
            Line($"[bold]{Escape(Path.GetFileName(result.File))}[/] : {FrenchCount.OfFeminine(count, "valeur", "valeurs")}{(count == 0 ? string.Empty : $" pour {FrenchCount.Of(result.Observations.Select(o => o.Indicator).Distinct().Count(), "indicateur")}")}.");
            foreach (var notice in result.Notices)
            {
                Line($"  [yellow]{Escape(notice.Message)} {Escape(notice.Remedy)}[/] [grey]({notice.Code})[/]");
            }

            foreach (var indicator in result.Observations.GroupBy(o => o.Indicator))
            {
                WriteIndicator(indicator.Key, [.. indicator]);
            }

            if (!result.IsForeign)
            {
                WriteLooked(result.Looked);
            }

            Line(string.Empty);
        }
    }

    private void WriteIndicator(string id, IReadOnlyList<Observation> observations)
    {
        Line(string.Empty);
        Line($"  [bold]{Escape(catalogue.Find(id)?.Name ?? id)}[/] [grey]({Escape(id)})[/]");
        foreach (var observation in observations)
        {
            Line($"    {observation.Period} · {Escape(ObservationWords.Territory(observation.Territory))} : [bold]{Escape(ObservationWords.Value(observation.Value, observation.Unit))}[/] [grey](écrit « {Escape(observation.AsWritten)} » ; confiance {ObservationWords.Confidence(observation.Confidence)})[/]");
            Line($"      [grey]{Escape(PlaceWords.Of(observation.Source))}[/]");
            foreach (var reason in observation.Reasons)
            {
                Line($"      [yellow]• {Escape(reason)}[/]");
            }
        }
    }

    private void WriteLooked(IReadOnlyList<LookedAt> all)
    {
        var silent = all.Where(l => l.Kept < l.Figures).ToList();
        if (silent.Count == 0)
        {
            if (all.Count == 0)
            {
                Line("  Aucun tableau ni chiffre clé : seules les phrases ont été lues.");
            }

            return;
        }

        Line(string.Empty);
        Line("  [bold]Chiffres regardés et laissés[/]");
        var lines = silent.GroupBy(LineOf).ToList();
        foreach (var line in lines.Take(MostTables))
        {
            Line($"    {Escape(line.Key)}{(line.Count() > 1 ? $" ({line.Count()} fois)" : string.Empty)}");
        }

        if (lines.Count > MostTables)
        {
            Line($"    … et {FrenchCount.Of(lines.Skip(MostTables).Sum(l => l.Count()), "autre tableau", "autres tableaux")} ; --format json les donne tous.");
        }
    }

    private static string LineOf(LookedAt looked) =>
        $"{PlaceOf(looked.Location)}{(looked.Title.Length == 0 ? string.Empty : looked.AreSentences ? $", {looked.Title}" : $", « {looked.Title} »")} : {looked.Kept} {(looked.Kept > 1 ? "gardés" : "gardé")} sur {looked.Figures}. {string.Join(" ; ", looked.Refusals.Select(r => $"{r.Why} ({r.Count})"))}.";

    private static string PlaceOf(Location location) => location.Page is { } page ? $"Page {page}" : location.Paragraph is { } paragraph ? $"Paragraphe {paragraph}" : "Tableau";

    private static string Escape(string text) => TextChecklist.Escape(text);

    private void Line(string markup) => console.MarkupLine(markup);
}

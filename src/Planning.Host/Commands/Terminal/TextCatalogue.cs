using Planning.Abstractions.French;
using Planning.Indicators.Catalogue;
using Spectre.Console;

namespace Planning.Host.Commands.Terminal;

/// <summary>Tells what a catalogue of indicators holds on the terminal.</summary>
internal sealed class TextCatalogue(IAnsiConsole console)
{
    /// <summary>Writes the indicators, file by file.</summary>
    public void WriteAll(IReadOnlyList<IndicatorDefinition> definitions)
    {
        foreach (var file in definitions.GroupBy(d => d.File))
        {
            Line($"[bold]{Escape(Path.GetFileName(file.Key))}[/] [grey]{Escape(file.Key)}[/]");
            foreach (var one in file)
            {
                Line($"  [bold]{Escape(one.Id)}[/] : {Escape(one.Name)} ({Escape(one.Unit)})");
                Line($"    [grey]{Escape(string.Join(" ; ", one.Aliases))}[/]");
            }

            Line(string.Empty);
        }

        Line($"{FrenchCount.Of(definitions.Count, "indicateur")}.");
    }

    /// <summary>Writes all that is said of one indicator.</summary>
    public void WriteOne(IndicatorDefinition one)
    {
        Line($"[bold]{Escape(one.Name)}[/] [grey]{Escape(one.Id)}[/]");
        Line(Escape(one.Definition));
        Line(string.Empty);
        Field("Thème", one.Theme);
        Field("Unité", one.Unit);
        Field("Autres unités", string.Join(" ; ", one.Writings.Select(w => $"{w.Key} (× {FrenchNumber.Of(w.Value)})")));
        Field("Alias", string.Join(" ; ", one.Aliases));
        Field("Sauf", string.Join(" ; ", one.Lookalikes));
        Field("Plage", (one.Min, one.Max) switch
        {
            ({ } min, { } max) => $"de {FrenchNumber.Of(min)} à {FrenchNumber.Of(max)}",
            ({ } min, null) => $"{FrenchNumber.Of(min)} au moins",
            (null, { } max) => $"{FrenchNumber.Of(max)} au plus",
            _ => string.Empty,
        });
        Field("Période", one.AllowsInterval ? "une année, ou plusieurs ensemble" : "une année");
        Field("Source", one.Source);
        Field("Fréquence", one.Frequency);
        Field("Niveaux", string.Join(", ", one.Levels));
        Field("Plans", string.Join(", ", one.Plans));
        Field("Fichier", $"{one.File}, ligne {one.Line}");
    }

    private void Field(string name, string value)
    {
        if (value.Length > 0)
        {
            Line($"{name} : {Escape(value)}");
        }
    }

    private static string Escape(string text) => TextChecklist.Escape(text);

    private void Line(string markup) => console.MarkupLine(markup);
}

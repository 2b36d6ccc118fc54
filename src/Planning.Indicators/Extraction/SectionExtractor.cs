using Planning.Abstractions.Documents;
using Planning.Indicators.Extraction.Panels;
using Planning.Indicators.Extraction.Sentences;
using Planning.Indicators.Extraction.Tables;

namespace Planning.Indicators.Extraction;

/// <summary>Reads one section: its tables, then its panels, then the sentences that are left.</summary>
internal sealed class SectionExtractor(Reading reading)
{
    /// <summary>A cell of words this long may be sentences.</summary>
    private const int ShortestProse = 60;

    private readonly TableExtractor tables = new(reading);
    private readonly PanelExtractor panels = new(reading);
    private readonly SentenceExtractor sentences = new(reading);

    /// <summary>Adds what the section holds, in reading order.</summary>
    public void Read(Section section, List<ObservationDraft> drafts, List<LookedAt> looked)
    {
        var refusals = new Refusals();
        var panel = panels.Read(section);
        drafts.AddRange(panel.Drafts);
        looked.AddRange(panel.Looked is { } seen ? [seen] : []);
        for (var i = 0; i < section.Blocks.Count; i++)
        {
            switch (section.Blocks[i])
            {
                case Table { Role: BlockRole.Body } table:
                    ReadTable(table, TableContext.Of(section, i), drafts, looked, refusals);
                    break;
                case TextBlock { Role: BlockRole.Body } text when text is not Figure && !panel.Read.Contains(text):
                    drafts.AddRange(sentences.Read(text.Text, text.Location, refusals, OpeningOf(section, i)));
                    break;
            }
        }

        if (refusals.Told(section.Location, "phrases de la section") is { Figures: > 0 } told)
        {
            looked.Add(told with { AreSentences = true });
        }
    }

    /// <summary>The paragraph with a colon that opens the list an item is in.</summary>
    private static string? OpeningOf(Section section, int index)
    {
        var first = index;
        while (first > 0 && section.Blocks[first] is ListItem or Paragraph { Text: ['–' or '-' or '•', ..] })
        {
            first--;
        }

        return first < index && section.Blocks[first] is Paragraph { Text: var text } && text.TrimEnd().EndsWith(':') ? text : null;
    }

    private void ReadTable(Table table, TableContext context, List<ObservationDraft> drafts, List<LookedAt> looked, Refusals refusals)
    {
        foreach (var part in FigureTables.Of(table, reading.Cells))
        {
            if (tables.Read(part, context) is var (found, outcome))
            {
                drafts.AddRange(found);
                looked.Add(outcome);
            }
        }

        drafts.AddRange(table.Cells.Where(c => c.Text.Length >= ShortestProse).SelectMany(c => sentences.Read(c.Text, c.Location, refusals)));
    }
}

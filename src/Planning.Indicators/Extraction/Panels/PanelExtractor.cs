using Planning.Abstractions.Documents;
using Planning.Indicators.Extraction.Heads;
using Planning.Indicators.Extraction.Tables;
using Planning.Indicators.French;

namespace Planning.Indicators.Extraction.Panels;

/// <summary>Reads panels of key figures: a number and its label, one under the other or on one line.</summary>
internal sealed class PanelExtractor(Reading reading)
{
    private const int LongestLabel = 140;
    private readonly CellJudge judge = new(reading);

    /// <summary>The values of a run of short blocks of a section, with the blocks that are read; nothing where it is no panel.</summary>
    public (IReadOnlyList<ObservationDraft> Drafts, HashSet<Block> Read, LookedAt? Looked) Read(Section section)
    {
        var (drafts, read, refusals) = (new List<ObservationDraft>(), new HashSet<Block>(ReferenceEqualityComparer.Instance), new Refusals());
        Location? first = null;
        foreach (var (value, label, index) in PanelPairs.In(section, reading.Cells))
        {
            read.Add(value.Block);
            read.Add(label.Block);
            first ??= value.Block.Location;
            if (Judge(section, index, value, label, refusals) is { } draft)
            {
                refusals.Kept++;
                drafts.Add(draft);
            }
        }

        return (drafts, read, first is null ? null : refusals.Told(first, section.Title));
    }

    private ObservationDraft? Judge(Section section, int index, PanelLine value, PanelLine label, Refusals refusals)
    {
        var cell = new TableCell(0, 0, 1, 1, value.Text, value.Block.Location);
        var heads = new HeadSet
        {
            Row = label.Text.Length > LongestLabel ? [] : [reading.Heads.Read(label.Text, HeadPlace.Own)],
            Column = [],
            Above = [.. PanelPairs.Above(section, index).Select(t => reading.Heads.Read(t, HeadPlace.Around))],
            Below = [.. section.Blocks.Skip(index + 1).Take(2).OfType<TextBlock>().Select(b => b.Text.Trim()).Where(t => reading.Cells.Read(t).Kind == CellKind.Period).Take(1).Select(t => reading.Heads.Read(t, HeadPlace.Around))],
            Headings = [.. value.Block.Location.HeadingPath.Reverse().Select(t => reading.Heads.Read(t, HeadPlace.Around))],
        };
        return judge.Judge(cell, value.Reading, heads, refusals, label: label.Text);
    }
}

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
        Head? whole = null;
        foreach (var (value, beside, index) in PanelPairs.In(section, reading.Cells, read))
        {
            read.Add(value.Block);
            read.Add(beside.Block);
            first ??= value.Block.Location;
            var label = LabelOf(value, beside);
            var head = reading.Heads.Read(label, HeadPlace.Own);
            whole = head.IsPart ? whole : head;
            if (Judge(section, index, value, head, head.IsPart && whole is not null ? [whole] : [], refusals) is { } draft)
            {
                refusals.Kept++;
                drafts.Add(draft);
            }
        }

        return (drafts, read, first is null ? null : refusals.Told(first, section.Title));
    }

    /// <summary>The label of a number. A line beside it that names nothing is a title ("Recensement agricole 2020"): what the number counts is then its label.</summary>
    private string LabelOf(PanelLine value, PanelLine beside)
    {
        if (ReferenceEquals(value.Block, beside.Block) || !value.Reading.IsBareFigure || value.Reading.Unit is not { IsWord: true })
        {
            return beside.Text;
        }

        var head = reading.Heads.Read(beside.Text, HeadPlace.Own);
        return head.Periods.Count > 0 && reading.Aliases.Covering(head.Bag, head.Required).Count == 0 ? CellReader.WithoutAsides(value.Text[value.Reading.Figure.End..]).Trim() : beside.Text;
    }

    private ObservationDraft? Judge(Section section, int index, PanelLine value, Head label, IReadOnlyList<Head> siblings, Refusals refusals)
    {
        var cell = new TableCell(0, 0, 1, 1, value.Text, value.Block.Location);
        var heads = new HeadSet
        {
            Row = label.Text.Length > LongestLabel ? [] : [label],
            Column = [],
            Siblings = siblings,
            Above = [.. PanelPairs.Above(section, index).Select(t => reading.Heads.Read(t, HeadPlace.Around))],
            Below = [.. section.Blocks.Skip(index + 1).Take(2).OfType<TextBlock>().Select(b => b.Text.Trim()).Where(t => reading.Cells.Read(t).Kind == CellKind.Period).Take(1).Select(t => reading.Heads.Read(t, HeadPlace.Around))],
            Headings = [.. value.Block.Location.HeadingPath.Reverse().Select(t => reading.Heads.Read(t, HeadPlace.Around))],
        };
        return judge.Judge(cell, value.Reading, heads, refusals, label: label.Text);
    }
}

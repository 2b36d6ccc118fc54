using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Planning.Reporting.Monitoring.Word.Filling;

namespace Planning.Reporting.Monitoring.Word.RoundTrip;

/// <summary>Replaces what stands in a control by tracked changes: only what differs is marked.</summary>
internal sealed class TrackedReplacement(ChangeMarks marks)
{
    /// <summary>Replaces the content of a control by new paragraphs and tables.</summary>
    public void Replace(OpenXmlCompositeElement holder, IReadOnlyList<OpenXmlElement> content)
    {
        ChangeMarks.Accept(holder);
        var there = holder.ChildElements.Where(c => c is Paragraph or Table).ToList();
        if (there.Count == content.Count && there.Zip(content).All(p => p.First.GetType() == p.Second.GetType() && (p.First is not Table || HasSameHeads((Table)p.First, (Table)p.Second))))
        {
            foreach (var (old, made) in there.Zip(content))
            {
                Pair(old, made);
            }

            return;
        }

        there.ForEach(marks.Delete);
        foreach (var element in content)
        {
            marks.Insert(element);
            BlockControls.Move(element, holder);
        }
    }

    private void Pair(OpenXmlElement old, OpenXmlElement made)
    {
        if (old is Table table)
        {
            Rows(table, (Table)made);
        }
        else
        {
            Line((Paragraph)old, (Paragraph)made);
        }
    }

    private void Line(Paragraph old, Paragraph made)
    {
        if (old.Descendants<Drawing>().Any())
        {
            return;
        }

        var runs = made.ChildElements.Where(c => c is not ParagraphProperties).ToList();
        if (PieceText.Of(new SdtContentBlock(old.CloneNode(true))) == PieceText.Of(new SdtContentBlock(made.CloneNode(true))))
        {
            // The same words: only the notes that they call may say something else.
            foreach (var child in old.ChildElements.Where(c => c is not ParagraphProperties and not BookmarkStart and not BookmarkEnd).ToList())
            {
                child.Remove();
            }

            Take(old, runs);
            return;
        }

        marks.DeleteRuns(old);
        marks.InsertRuns(made);
        Take(old, [.. made.ChildElements.Where(c => c is not ParagraphProperties)]);
    }

    private void Rows(Table old, Table made)
    {
        var byLabel = old.Elements<TableRow>().GroupBy(Label).ToDictionary(g => g.Key, g => new Queue<TableRow>(g));
        TableRow? last = null;
        foreach (var row in made.Elements<TableRow>().ToList())
        {
            if (byLabel.TryGetValue(Label(row), out var same) && same.TryDequeue(out var there))
            {
                foreach (var (oldLine, newLine) in there.Descendants<Paragraph>().Zip(row.Descendants<Paragraph>()).ToList())
                {
                    Line(oldLine, newLine);
                }

                last = there;
                continue;
            }

            row.Remove();
            marks.Insert(row);
            last = last is null ? old.InsertAfter(row, old.GetFirstChild<TableGrid>()) : last.InsertAfterSelf(row);
        }

        foreach (var gone in byLabel.Values.SelectMany(q => q))
        {
            marks.Delete(gone);
        }
    }

    private static bool HasSameHeads(Table old, Table made) => HeadsOf(old).SequenceEqual(HeadsOf(made));

    private static IEnumerable<string> HeadsOf(Table table) => table.Elements<TableRow>().First().Elements<TableCell>().Select(c => PieceText.Of(c));

    private static string Label(TableRow row) => row.Elements<TableCell>().FirstOrDefault() is { } cell ? PieceText.Of(cell) : string.Empty;

    private static void Take(Paragraph paragraph, IReadOnlyList<OpenXmlElement> children)
    {
        foreach (var child in children)
        {
            BlockControls.Move(child, paragraph);
        }
    }
}

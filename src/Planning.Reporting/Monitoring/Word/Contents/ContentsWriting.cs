using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Planning.Reporting.Monitoring.Word.Filling;

namespace Planning.Reporting.Monitoring.Word.Contents;

/// <summary>Writes the entries of a contents table in place of those that are there.</summary>
internal static class ContentsWriting
{
    private const int NumberTab = 300;
    private const int NumberTabByLetter = 110;

    /// <summary>Replaces what a field shows. One that is not cut along paragraphs is left to Word.</summary>
    public static void Replace(FieldSpan field, List<ContentsEntry> entries, ContentsField contents, Writing writing)
    {
        var (first, last) = (field.Begin.Parent as Paragraph, field.End?.Parent as Paragraph);
        if (first?.Parent is not { } holder || last is null || last.Parent != holder || field.Separate?.Parent != first)
        {
            return;
        }

        var width = writing.Places.PageWidth(first);
        var tail = RunsAfter(field.End!);
        Cut(first, field.Separate, last, field.End!);
        var at = first;
        for (var i = 0; i < Math.Max(entries.Count, 1); i++)
        {
            List<OpenXmlElement> content = entries.Count == 0 ? [Runs.Of(Nothing(contents, writing))] : Entry(entries[i], contents);
            if (i > 0)
            {
                at = at.InsertAfterSelf(new Paragraph())!;
            }

            if (entries.Count > 0)
            {
                Look(at, entries[i], width, writing);
            }

            at.Append(content);
        }

        at.Append(field.End!);
        at.Append(tail);
    }

    private static string Nothing(ContentsField contents, Writing writing) =>
        contents.Sequence is null ? "Aucun titre." : contents.Sequence.Equals(writing.Captions.TableWord, StringComparison.OrdinalIgnoreCase) ? "Aucun tableau." : "Aucune figure.";

    /// <summary>Takes out all between the first and the last run, and the paragraphs that are left with nothing.</summary>
    private static void Cut(Paragraph first, Run separate, Paragraph last, Run end)
    {
        var hasSection = last.ParagraphProperties?.SectionProperties is not null;
        end.Remove();
        while (separate.NextSibling() is { } after)
        {
            after.Remove();
        }

        if (first == last)
        {
            return;
        }

        while (first.NextSibling() is { } between && between != last)
        {
            between.Remove();
        }

        if (!hasSection)
        {
            last.Remove();
            return;
        }

        foreach (var child in last.ChildElements.Where(c => c is not ParagraphProperties).ToList())
        {
            child.Remove();
        }
    }

    private static List<OpenXmlElement> RunsAfter(Run end)
    {
        var found = end.ElementsAfter().ToList();
        foreach (var element in found)
        {
            element.Remove();
        }

        return found;
    }

    private static void Look(Paragraph paragraph, ContentsEntry entry, int width, Writing writing)
    {
        var properties = paragraph.ParagraphProperties ??= new ParagraphProperties();
        properties.ParagraphStyleId = new ParagraphStyleId { Val = entry.Style };
        var tabs = new Tabs();
        if (entry.Number.Length > 0)
        {
            tabs.Append(new TabStop { Val = TabStopValues.Left, Position = writing.Styles.IndentOf(entry.Style) + NumberTab + (NumberTabByLetter * entry.Number.Length) });
        }

        tabs.Append(new TabStop { Val = TabStopValues.Right, Leader = TabStopLeaderCharValues.Dot, Position = width });
        properties.Tabs = tabs;
    }

    private static List<OpenXmlElement> Entry(ContentsEntry entry, ContentsField contents)
    {
        var runs = new List<OpenXmlElement>();
        if (entry.Number.Length > 0)
        {
            runs.Add(Runs.Of(entry.Number));
            runs.Add(new Run(new TabChar()));
        }

        runs.Add(Runs.Of(entry.Text));
        if (contents.HasPages)
        {
            runs.Add(new Run(new TabChar()));
            runs.AddRange(Runs.Field($"PAGEREF {entry.Bookmark} \\h", "1"));
        }

        return contents.HasLinks ? [new Hyperlink(runs) { Anchor = entry.Bookmark, History = true }] : runs;
    }
}

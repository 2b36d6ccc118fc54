using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Planning.Abstractions.Indicators;
using Planning.Abstractions.Monitoring;
using Planning.Reporting.Checklist;
using Planning.Reporting.Monitoring.Word.Pieces;
using Planning.Reporting.Monitoring.Word.Styles;

namespace Planning.Reporting.Monitoring.Word.Filling;

/// <summary>Writes the notes that say, in a line, where the figures of a paragraph came from, and by which numbers the annex says it in full.</summary>
internal sealed class FootnoteLedger(MainDocumentPart main, TemplateStyles styles, IReadOnlyList<ReportReference> references)
{
    private readonly Dictionary<int, ReportReference> byNumber = references.GroupBy(r => r.Number).ToDictionary(g => g.Key, g => g.First());
    private long next = -1;

    /// <summary>The call of a note for those references; null where none is known.</summary>
    public Run? Call(IReadOnlyList<int> numbers)
    {
        var known = numbers.Distinct().Select(n => byNumber.GetValueOrDefault(n)).OfType<ReportReference>().ToList();
        if (known.Count == 0)
        {
            return null;
        }

        var id = Add(Words(known));
        return new Run(new RunProperties(new RunStyle { Val = styles.FootnoteReference }), new FootnoteReference { Id = id });
    }

    /// <summary>Whether a figure among those references was looked at by no person.</summary>
    public bool IsUnreviewed(IReadOnlyList<int> numbers) => numbers.Any(n => byNumber.GetValueOrDefault(n)?.Status == ObservationStatus.Extracted);

    /// <summary>Takes out the notes that nothing calls any more.</summary>
    public static void DropUncalled(MainDocumentPart main)
    {
        if (main.FootnotesPart?.Footnotes is not { } notes)
        {
            return;
        }

        var called = main.Document!.Descendants<FootnoteReference>().Select(r => r.Id?.Value).ToHashSet();
        foreach (var note in notes.Elements<Footnote>().Where(n => (n.Type is null || n.Type.Value == FootnoteEndnoteValues.Normal) && !called.Contains(n.Id?.Value)).ToList())
        {
            note.Remove();
        }
    }

    private static string Words(IReadOnlyList<ReportReference> known)
    {
        var sources = known.GroupBy(r => (r.Document, Status: SourcePieces.Status(r))).Select(g => $"{PagesOf(g.Key.Document, [.. g])} ({SourcePieces.Statuses(g.First(), g.Count())})");
        return FrenchTypography.Set($"{string.Join(" ; ", sources)}. Détail en annexe, n° {NumberRanges.Of([.. known.Select(r => r.Number)])}.");
    }

    /// <summary>A document with the pages that figures stand on; the whole place of a single figure that has no page.</summary>
    private static string PagesOf(string document, IReadOnlyList<ReportReference> figures)
    {
        var pages = figures.Select(f => f.Page).OfType<int>().Distinct().Order().ToList();
        return pages.Count > 0 ? $"{document}, p. {NumberRanges.Of(pages)}" : figures is [{ Place.Length: > 0 } only] ? $"{document}, {only.Place}" : document;
    }

    private long Add(string text)
    {
        var notes = Notes();
        next = next < 0 ? notes.Elements<Footnote>().Select(n => n.Id?.Value ?? 0).DefaultIfEmpty(0).Max() + 1 : next + 1;
        var mark = new Run(new RunProperties(new RunStyle { Val = styles.FootnoteReference }), new FootnoteReferenceMark());
        notes.Append(new Footnote(Runs.Paragraph(styles.FootnoteText, mark, Runs.Of($" {text}"))) { Id = next });
        return next;
    }

    private Footnotes Notes()
    {
        if (main.FootnotesPart?.Footnotes is { } there)
        {
            return there;
        }

        var part = main.FootnotesPart ?? main.AddNewPart<FootnotesPart>("rIdPlanningFootnotes");
        return part.Footnotes = new Footnotes(
            new Footnote(new Paragraph(new Run(new SeparatorMark()))) { Type = FootnoteEndnoteValues.Separator, Id = -1 },
            new Footnote(new Paragraph(new Run(new ContinuationSeparatorMark()))) { Type = FootnoteEndnoteValues.ContinuationSeparator, Id = 0 });
    }
}

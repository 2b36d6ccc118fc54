using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Planning.Reporting.Monitoring.Word.Filling;
using Planning.Reporting.Monitoring.Word.RoundTrip;

namespace Planning.Reporting.Monitoring.Word.Contents;

/// <summary>Brings contents tables, lists of tables and figures and the numbers of captions up to date, and has Word check the pages when it opens the file.</summary>
internal sealed class ContentsUpdate
{
    private readonly Writing writing;
    private readonly Body body;
    private readonly List<(string Sequence, Paragraph Paragraph)> captions;
    private readonly HeadingNumbers numbers;

    private ContentsUpdate(Writing writing)
    {
        this.writing = writing;
        body = writing.Document.MainDocumentPart!.Document!.Body!;
        captions = CaptionNumbers.Write(body);
        numbers = new HeadingNumbers(writing.Document.MainDocumentPart!, writing.Styles);
    }

    /// <summary>Brings them up to date.</summary>
    public static void Of(Writing writing)
    {
        var update = new ContentsUpdate(writing);
        foreach (var field in FieldSpan.In(update.body))
        {
            if (ContentsField.Of(field.Code) is { } contents)
            {
                ContentsWriting.Replace(field, [.. update.Entries(contents)], contents, writing);
            }
        }

        update.WritePages();
        AskForUpdate(writing.Document.MainDocumentPart!);
    }

    /// <summary>Writes the page that each reference points to, known once all entries stand.</summary>
    private void WritePages()
    {
        var pages = PageGuess.Of(writing);
        var marked = body.Descendants<BookmarkStart>().Where(b => b.Name?.Value is not null)
            .Select(b => (Name: b.Name!.Value!, Paragraph: b.Ancestors<Paragraph>().FirstOrDefault())).Where(b => b.Paragraph is not null)
            .GroupBy(b => b.Name).ToDictionary(g => g.Key, g => g.First().Paragraph!, StringComparer.OrdinalIgnoreCase);
        foreach (var field in FieldSpan.In(body))
        {
            if (FieldCodes.Words(field.Code) is ["PAGEREF", var name, ..] && marked.TryGetValue(name, out var paragraph))
            {
                CaptionNumbers.Show(field.Shown, pages.Of(paragraph).ToString(CultureInfo.InvariantCulture));
            }
        }
    }

    private static void AskForUpdate(MainDocumentPart main)
    {
        var part = main.DocumentSettingsPart ?? main.AddNewPart<DocumentSettingsPart>("rIdPlanningSettings");
        var settings = part.Settings ??= new Settings();
        settings.RemoveAllChildren<UpdateFieldsOnOpen>();
        settings.AddChild(new UpdateFieldsOnOpen { Val = true });
    }

    private IEnumerable<ContentsEntry> Entries(ContentsField contents)
    {
        if (contents.Sequence is { } sequence)
        {
            foreach (var (_, paragraph) in captions.Where(c => c.Sequence.Equals(sequence, StringComparison.OrdinalIgnoreCase)))
            {
                yield return new ContentsEntry(writing.Styles.ListOfCaptions, string.Empty, TextOf(paragraph), Bookmark(paragraph));
            }

            yield break;
        }

        foreach (var paragraph in body.Descendants<Paragraph>().Where(p => !p.Ancestors<TextBoxContent>().Any()))
        {
            if (LevelOf(paragraph, contents) is > 0 and var level && TextOf(paragraph) is { Length: > 0 } text)
            {
                yield return new ContentsEntry(writing.Styles.Contents(level), numbers.Of(paragraph), text, Bookmark(paragraph));
            }
        }
    }

    private int LevelOf(Paragraph paragraph, ContentsField contents)
    {
        if (paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value is { } id && contents.Styles.FirstOrDefault(s => writing.Styles.Find(s.Key) == id) is { Value: > 0 } named)
        {
            return named.Value;
        }

        var level = writing.Styles.Headings.LevelOf(paragraph);
        return contents.Levels is { } range && level >= range.From && level <= range.To ? level : 0;
    }

    /// <summary>The text of a heading or caption, with the number that a caption shows.</summary>
    private static string TextOf(Paragraph paragraph) => string.Concat(paragraph.Descendants()
        .Where(e => e is Text or TabChar or Break && !e.Ancestors<DeletedRun>().Any() && e.Ancestors<Paragraph>().First() == paragraph)
        .Select(e => e is Text text ? text.Text : " ")).Trim();

    private string Bookmark(Paragraph paragraph)
    {
        if (paragraph.Descendants<BookmarkStart>().FirstOrDefault(b => b.Name?.Value?.StartsWith("_Toc", StringComparison.Ordinal) == true)?.Name?.Value is { } there)
        {
            return there;
        }

        var (name, id) = (writing.Ids.ContentsBookmark(), writing.Ids.Bookmark().ToString(CultureInfo.InvariantCulture));
        var start = new BookmarkStart { Name = name, Id = id };
        if (paragraph.ParagraphProperties is { } properties)
        {
            properties.InsertAfterSelf(start);
        }
        else
        {
            paragraph.InsertAt(start, 0);
        }

        paragraph.Append(new BookmarkEnd { Id = id });
        return name;
    }
}

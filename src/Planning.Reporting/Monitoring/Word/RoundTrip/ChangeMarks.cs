using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Planning.Reporting.Monitoring.Word.Filling;

namespace Planning.Reporting.Monitoring.Word.RoundTrip;

/// <summary>Marks text as inserted or deleted, for a person to accept or refuse.</summary>
internal sealed class ChangeMarks(DocumentIds ids, DateOnly day)
{
    private const string Author = "Planning";

    private readonly DateTime when = day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);

    /// <summary>Takes the changes under an element as accepted.</summary>
    public static void Accept(OpenXmlElement root)
    {
        foreach (var deleted in root.Descendants<DeletedRun>().ToList())
        {
            deleted.Remove();
        }

        foreach (var inserted in root.Descendants<InsertedRun>().ToList())
        {
            foreach (var child in inserted.ChildElements.ToList())
            {
                child.Remove();
                inserted.InsertBeforeSelf(child);
            }

            inserted.Remove();
        }

        foreach (var gone in root.Descendants<TableRow>().Where(r => r.TableRowProperties?.GetFirstChild<Deleted>() is not null)
            .Concat<OpenXmlElement>(root.Descendants<Paragraph>().Where(p => p.ParagraphProperties?.ParagraphMarkRunProperties?.GetFirstChild<Deleted>() is not null && !p.Descendants<Run>().Any())).ToList())
        {
            gone.Remove();
        }

        foreach (var mark in root.Descendants<Inserted>().ToList())
        {
            mark.Remove();
        }
    }

    /// <summary>Marks all under paragraphs and tables as inserted.</summary>
    public void Insert(OpenXmlElement element)
    {
        foreach (var row in Rows(element))
        {
            Properties(row).Append(With(new Inserted()));
        }

        foreach (var paragraph in Paragraphs(element))
        {
            InsertRuns(paragraph);
            MarkProperties(paragraph).PrependChild(With(new Inserted()));
        }
    }

    /// <summary>Marks all under paragraphs and tables as deleted.</summary>
    public void Delete(OpenXmlElement element)
    {
        foreach (var row in Rows(element))
        {
            Properties(row).Append(With(new Deleted()));
        }

        foreach (var paragraph in Paragraphs(element))
        {
            DeleteRuns(paragraph);
            MarkProperties(paragraph).PrependChild(With(new Deleted()));
        }
    }

    /// <summary>Marks the runs of a paragraph, or of a control in a line, as inserted.</summary>
    public void InsertRuns(OpenXmlElement holder)
    {
        foreach (var run in holder.Elements<Run>().ToList())
        {
            Wrap(run, With(new InsertedRun()));
        }
    }

    /// <summary>Marks the runs of a paragraph, or of a control in a line, as deleted.</summary>
    public void DeleteRuns(OpenXmlElement holder)
    {
        foreach (var run in holder.Elements<Run>().ToList())
        {
            foreach (var text in run.Elements<Text>().ToList())
            {
                run.ReplaceChild(new DeletedText(text.Text) { Space = SpaceProcessingModeValues.Preserve }, text);
            }

            foreach (var code in run.Elements<FieldCode>().ToList())
            {
                run.ReplaceChild(new DeletedFieldCode(code.Text) { Space = SpaceProcessingModeValues.Preserve }, code);
            }

            Wrap(run, With(new DeletedRun()));
        }
    }

    private static void Wrap(Run run, OpenXmlCompositeElement mark)
    {
        run.InsertBeforeSelf(mark);
        run.Remove();
        mark.Append(run);
    }

    private T With<T>(T mark)
        where T : OpenXmlElement
    {
        const string word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        mark.SetAttribute(new OpenXmlAttribute("w", "id", word, ids.Change().ToString(CultureInfo.InvariantCulture)));
        mark.SetAttribute(new OpenXmlAttribute("w", "author", word, Author));
        mark.SetAttribute(new OpenXmlAttribute("w", "date", word, when.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)));
        return mark;
    }

    private static IEnumerable<TableRow> Rows(OpenXmlElement element) => element is TableRow row ? [row] : element.Descendants<TableRow>();

    private static IEnumerable<Paragraph> Paragraphs(OpenXmlElement element) => element is Paragraph paragraph ? [paragraph] : element.Descendants<Paragraph>();

    private static TableRowProperties Properties(TableRow row) => row.TableRowProperties ??= new TableRowProperties();

    private static ParagraphMarkRunProperties MarkProperties(Paragraph paragraph)
    {
        var properties = paragraph.ParagraphProperties ??= new ParagraphProperties();
        return properties.ParagraphMarkRunProperties ??= new ParagraphMarkRunProperties();
    }
}

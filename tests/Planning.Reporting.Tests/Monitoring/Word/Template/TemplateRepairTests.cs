using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Planning.Reporting.Tests.Monitoring.Word.Template;

public sealed class TemplateRepairTests
{
    [Fact]
    public void Bookmarks_that_share_names_and_numbers_are_told_apart()
    {
        using var template = new SomeTemplate();
        template.Add(Marked("Fin", "1"), Marked("Fin", "1"), Marked("fin", "2"), new Paragraph(new BookmarkStart { Name = "Seul", Id = "9" }), new Paragraph(new BookmarkEnd { Id = "77" }), template.Block("synthese"));
        using var written = Written.Of(SomeReport.Whole(), template);
        var marks = written.Body.Descendants<BookmarkStart>().ToList();
        Assert.Equal(marks.Count, marks.Select(m => m.Id!.Value).Distinct().Count());
        Assert.Equal(marks.Count, marks.Select(m => m.Name!.Value!.ToUpperInvariant()).Distinct().Count());
        Assert.Equal(marks.Select(m => m.Id!.Value).Order(), written.Body.Descendants<BookmarkEnd>().Select(m => m.Id!.Value).Order());
        Assert.Single(written.Notices, n => n.Code == "PLN2636");
    }

    [Fact]
    public void Lists_and_styles_that_share_a_number_or_a_name_leave_the_first()
    {
        using var template = new SomeTemplate();
        template.Styled(SomeTemplate.ParagraphStyle("Titre1", "heading 1", 0), SomeTemplate.ParagraphStyle("Titre1", "heading 1", 0));
        template.Main.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering(List(3), List(3), Number(1, 3), Number(1, 3));
        template.Add(SomeTemplate.Text("Un", "Titre1"), template.Block("sections"));
        using var written = Written.Of(SomeReport.Whole(), template);
        var numbering = written.Document.MainDocumentPart!.NumberingDefinitionsPart!.Numbering!;
        Assert.Equal(numbering.Elements<AbstractNum>().Count(), numbering.Elements<AbstractNum>().Select(a => a.AbstractNumberId!.Value).Distinct().Count());
        Assert.Equal(numbering.Elements<NumberingInstance>().Count(), numbering.Elements<NumberingInstance>().Select(a => a.NumberID!.Value).Distinct().Count());
    }

    [Fact]
    public void Controls_that_share_a_number_are_told_apart()
    {
        using var template = SomeTemplate.With("synthese", "plan.nom");
        foreach (var id in template.Main.Document!.Descendants<SdtId>())
        {
            id.Val = 5;
        }

        using var written = Written.Of(SomeReport.Whole(), template);
        Assert.Equal(written.Body.Descendants<SdtId>().Count(), written.Body.Descendants<SdtId>().Select(i => i.Val!.Value).Distinct().Count());
    }

    [Fact]
    public void What_is_written_twice_for_old_programs_is_no_fault()
    {
        using var template = SomeTemplate.With("synthese");
        OpenXmlElement Box() => new Paragraph(new Run(new Picture(new DocumentFormat.OpenXml.Vml.TextBox(new TextBoxContent(Marked("Zone", "1"))))));
        var choice = new AlternateContentChoice { Requires = "wps" };
        choice.Append(((Paragraph)Box()).Elements<Run>().First().CloneNode(true).FirstChild!.CloneNode(true));
        var fallback = new AlternateContentFallback();
        fallback.Append(choice.FirstChild!.CloneNode(true));
        template.Main.Document!.AddNamespaceDeclaration("wps", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape");
        template.Add(new Paragraph(new Run(new AlternateContent(choice, fallback))));
        using var output = new MemoryStream();
        var notices = Planning.Reporting.Monitoring.Word.WordReport.Write(SomeReport.Whole(), template.Read(), output, Planning.Reporting.Monitoring.Word.WordReportOptions.Usual);
        Assert.DoesNotContain(notices, n => n.Code == "PLN2636");
    }

    [Theory]
    [InlineData("word/document.xml")]
    [InlineData("word/styles.xml")]
    [InlineData("word/settings.xml")]
    [InlineData("word/numbering.xml")]
    [InlineData("word/footnotes.xml")]
    [InlineData("word/theme/theme1.xml")]
    [InlineData("docProps/core.xml")]
    public void A_damaged_part_is_named_in_a_sentence(string part)
    {
        using var first = Written.Of(SomeReport.Whole());
        string[] spoilt = [Damaged.Refusal(Damaged.Entry(first.Bytes, part, x => x[..(x.Length / 2)]), false)?.Message ?? "écrit", Damaged.Refusal(Damaged.Entry(first.Bytes, part, _ => "<a/>"), false)?.Message ?? "écrit"];
        Assert.All(spoilt, m => Assert.StartsWith("Le document Word « fichier.docx » est abîmé", m, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("word/document.xml", "w:id w:val=\"[0-9]+\"", "w:id w:val=\"abc\"")]
    [InlineData("word/document.xml", "w:pgSz w:w=\"[0-9]+\"", "w:pgSz w:w=\"abc\"")]
    [InlineData("word/styles.xml", "w:outlineLvl w:val=\"[0-9]+\"", "w:outlineLvl w:val=\"x\"")]
    [InlineData("word/styles.xml", "w:sz w:val=\"[0-9]+\"", "w:sz w:val=\"21.5\"")]
    [InlineData("word/numbering.xml", "w:abstractNumId w:val=\"[0-9]+\"", "w:abstractNumId w:val=\"x\"")]
    [InlineData("word/document.xml", "w:fldCharType=\"begin\"", "w:fldCharType=\"debut\"")]
    [InlineData("word/document.xml", "w:fldCharType=\"end\"", "w:fldCharType=\"separate\"")]
    [InlineData("word/document.xml", "w:jc w:val=\"right\"", "w:jc w:val=\"droite\"")]
    [InlineData("word/footnotes.xml", "w:footnote w:id=\"[0-9]+\"", "w:footnote w:id=\"1\"")]
    public void A_value_that_Word_cannot_read_ends_in_a_report_or_in_a_sentence(string part, string pattern, string by)
    {
        using var first = Written.Of(SomeReport.Whole());
        var bytes = Damaged.Entry(first.Bytes, part, x => Regex.Replace(x, pattern, by, RegexOptions.None, TimeSpan.FromSeconds(5)));
        foreach (var isPrevious in new[] { false, true })
        {
            Assert.True(Damaged.Refusal(bytes, isPrevious, mustBeValid: false) is null or { Code: "PLN1633" or "PLN1644" });
        }
    }

    private static Paragraph Marked(string name, string id) => new(new BookmarkStart { Name = name, Id = id }, new Run(new Text("texte")), new BookmarkEnd { Id = id });

    private static AbstractNum List(int id) => new(new Level(new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = NumberFormatValues.Decimal }, new LevelText { Val = "%1." }) { LevelIndex = 0 }) { AbstractNumberId = id };

    private static NumberingInstance Number(int id, int list) => new(new AbstractNumId { Val = list }) { NumberID = id };
}

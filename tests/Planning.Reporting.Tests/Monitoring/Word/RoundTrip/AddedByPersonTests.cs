using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Planning.Reporting.Monitoring.Word;

namespace Planning.Reporting.Tests.Monitoring.Word.RoundTrip;

public sealed class AddedByPersonTests
{
    private const string Finding = "bloc:demographie.population.constat";

    public static TheoryData<string> Additions => new(Made.Keys);

    private static readonly Dictionary<string, Action<Paragraph, MainDocumentPart>> Made = new()
    {
        ["a link"] = (p, _) => p.Append(new Hyperlink(p.Elements<Run>().First().CloneNode(true)) { Anchor = "ailleurs" }),
        ["a link around our words"] = (p, _) => Around(p, new Hyperlink { Anchor = "ailleurs" }),
        ["a note"] = (p, main) => p.Append(Note(main, "Chiffre discuté en comité.")),
        ["an endnote"] = (p, main) => p.Append(EndNote(main)),
        ["words in our note"] = (_, main) => main.FootnotesPart!.Footnotes!.Elements<Footnote>().First(n => n.Id!.Value == main.Document!.Descendants<FootnoteReference>().First(r => r.Ancestors<SdtBlock>().Any(b => b.SdtProperties!.GetFirstChild<Tag>()!.Val == Finding)).Id!.Value).Descendants<Text>().Last().Text += " Vu avec l’Insee.",
        ["a cross-reference"] = (p, _) => p.Append(Field("REF _Ref1 \\h", "Tableau 3")),
        ["a cross-reference in one element"] = (p, _) => p.Append(new SimpleField(new Run(new Text("Tableau 3"))) { Instruction = " REF _Ref1 \\h " }),
        ["a bold word"] = (p, _) => (p.Elements<Run>().First().RunProperties ??= new RunProperties()).Bold = new Bold(),
        ["a marked word"] = (p, _) => (p.Elements<Run>().First().RunProperties ??= new RunProperties()).Highlight = new Highlight { Val = HighlightColorValues.Yellow },
        ["a page break"] = (p, _) => p.Append(new Run(new Break { Type = BreakValues.Page })),
        ["a formula"] = (p, _) => p.Append(new DocumentFormat.OpenXml.Math.OfficeMath(new DocumentFormat.OpenXml.Math.Run(new DocumentFormat.OpenXml.Math.Text("x")))),
    };

    [Theory]
    [MemberData(nameof(Additions))]
    public void What_a_person_adds_to_one_of_our_paragraphs_keeps_it_and_lists_it_with_the_new_facts(string addition)
    {
        using var first = Written.Of(SomeReport.Whole());
        var edited = first.Edited(body =>
        {
            var paragraph = Paragraph(body, Finding);
            Made[addition](paragraph, first.Document.MainDocumentPart!);
            paragraph.InsertBeforeSelf(new Paragraph(new BookmarkStart { Name = "ailleurs", Id = "901" }, new BookmarkEnd { Id = "901" }, new BookmarkStart { Name = "_Ref1", Id = "902" }, new BookmarkEnd { Id = "902" })).Remove();
        });
        var before = Paragraph(first.Body, Finding).OuterXml;
        using var second = Written.Of(NextReport.Of(), edited);
        Assert.Equal(before, Paragraph(second.Body, Finding).OuterXml);
        Assert.Single(second.Notices, n => n.Code == "PLN2640");
        Assert.Contains("24 900 habitants", second.Controls("annexe.reecrits").Single().InnerText, StringComparison.Ordinal);
        using var third = Written.Of(NextReport.Of(), second.Edited());
        Assert.Equal(before, Paragraph(third.Body, Finding).OuterXml);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_comment_and_a_bookmark_stay_on_the_paragraph_that_is_refreshed(bool isTracked)
    {
        using var first = Written.Of(SomeReport.Whole());
        var edited = first.Edited(body =>
        {
            Comment(Paragraph(body, Finding), first.Document.MainDocumentPart!);
            var paragraph = Paragraph(body, Finding);
            paragraph.InsertAfter(new BookmarkStart { Name = "Population", Id = "901" }, paragraph.ParagraphProperties);
            paragraph.Append(new BookmarkEnd { Id = "901" });
        });
        using var second = Written.Of(NextReport.Of(), edited, new WordReportOptions { TrackChanges = isTracked });
        var refreshed = Paragraph(second.Body, Finding);
        Assert.Contains("24 900 habitants", refreshed.InnerText, StringComparison.Ordinal);
        Assert.Single(refreshed.Elements<CommentRangeStart>());
        Assert.Single(refreshed.Elements<CommentRangeEnd>());
        Assert.Single(refreshed.Descendants<CommentReference>());
        Assert.Empty(refreshed.Descendants<DeletedRun>().SelectMany(d => d.Descendants<CommentReference>()));
        Assert.Equal("Population", refreshed.Elements<BookmarkStart>().Single().Name!.Value);
        Assert.Single(refreshed.Elements<BookmarkEnd>());
        Assert.Empty(second.Notices);
    }

    [Fact]
    public void A_comment_goes_with_the_text_that_takes_the_place_of_a_deleted_one()
    {
        using var first = Written.Of(SomeReport.Whole());
        const string List = "bloc:synthese.favorable";
        var edited = first.Edited(body => Comment(Paragraph(body, List), first.Document.MainDocumentPart!));
        var report = NextReport.Of();
        report = report with { Summary = report.Summary with { Favourable = [SomeReport.Sentence("Une seule ligne."), SomeReport.Sentence("Puis deux."), SomeReport.Sentence("Et trois.")] } };
        using var second = Written.Of(report, edited, new WordReportOptions { TrackChanges = true });
        var commented = second.Controls(List).Single().Descendants<Paragraph>().Single(p => p.Descendants<CommentReference>().Any());
        Assert.Contains("Une seule ligne.", commented.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void A_comment_in_a_table_stays_on_its_cell()
    {
        using var first = Written.Of(SomeReport.Whole());
        var edited = first.Edited(body => Comment(CellOf(body, "Cressonnières", 3), first.Document.MainDocumentPart!));
        var report = NextReport.Of();
        var table = (Abstractions.Monitoring.ReportTable)report.Sections[0].Blocks[2];
        table = table with { Rows = [.. table.Rows.Reverse()] };
        report = report with { Sections = [report.Sections[0] with { Blocks = [.. report.Sections[0].Blocks.Take(2), table, .. report.Sections[0].Blocks.Skip(3)] }, .. report.Sections.Skip(1)] };
        using var second = Written.Of(report, edited);
        Assert.Single(CellOf(second.Body, "Cressonnières", 3).Descendants<CommentReference>());
        Assert.StartsWith("Orvillers", second.Controls("bloc:demographie.population.tableau").Single().Descendants<TableRow>().ElementAt(1).InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_report_no_longer_says_stays_where_a_person_commented_it()
    {
        using var first = Written.Of(SomeReport.Whole());
        var edited = first.Edited(body => Comment(Paragraph(body, Finding), first.Document.MainDocumentPart!));
        var report = NextReport.Of();
        report = report with { Sections = [report.Sections[0] with { Blocks = [report.Sections[0].Blocks[0]] }, .. report.Sections.Skip(1)] };
        using var second = Written.Of(report, edited);
        Assert.Single(Paragraph(second.Body, Finding).Descendants<CommentReference>());
        Assert.Single(second.Notices, n => n.Code == "PLN2640");
    }

    [Fact]
    public void A_value_keeps_the_comment_set_on_it()
    {
        using var first = Written.Of(SomeReport.Whole(), SomeTemplate.With("rapport.periode", "serie:population"));
        var edited = first.Edited(body => Comment(Paragraph(body, "rapport.periode"), first.Document.MainDocumentPart!));
        using var second = Written.Of(NextReport.Of(), edited);
        Assert.Equal("2019-2027", Paragraph(second.Body, "rapport.periode").InnerText);
        Assert.Single(Paragraph(second.Body, "rapport.periode").Descendants<CommentReference>());
    }

    [Fact]
    public void A_cell_that_a_person_coloured_keeps_its_table()
    {
        using var first = Written.Of(SomeReport.Whole());
        var edited = first.Edited(body => ((TableCell)CellOf(body, "Cressonnières", 3).Parent!).TableCellProperties!.Shading = new Shading { Val = ShadingPatternValues.Clear, Fill = "FFF2CC" });
        using var second = Written.Of(NextReport.Of(), edited);
        Assert.Equal("FFF2CC", ((TableCell)CellOf(second.Body, "Cressonnières", 3).Parent!).TableCellProperties!.Shading!.Fill!.Value);
    }

    [Fact]
    public void A_caption_that_a_person_gave_another_style_keeps_it()
    {
        using var first = Written.Of(SomeReport.Whole());
        var edited = first.Edited(body => Paragraph(body, "bloc:demographie.population.tableau").ParagraphProperties!.Justification = new Justification { Val = JustificationValues.Center });
        using var second = Written.Of(NextReport.Of(), edited);
        Assert.Equal(JustificationValues.Center, Paragraph(second.Body, "bloc:demographie.population.tableau").ParagraphProperties!.Justification!.Val!.Value);
        Assert.Empty(second.Notices);
    }

    [Fact]
    public void What_programs_add_by_themselves_is_no_addition()
    {
        using var first = Written.Of(SomeReport.Whole());
        var edited = first.Edited(body =>
        {
            foreach (var run in Paragraph(body, Finding).Elements<Run>().Where(r => r.Elements<Text>().Any()).ToList())
            {
                var text = run.GetFirstChild<Text>()!;
                var half = (Run)run.CloneNode(true);
                half.GetFirstChild<Text>()!.Text = text.Text[..5];
                text.Text = text.Text[5..];
                half.PrependChild(new RunProperties(new NoProof(), new Languages { Val = "fr-FR" }));
                run.InsertBeforeSelf(half);
                run.InsertBeforeSelf(new ProofError { Type = ProofingErrorValues.SpellStart });
            }
        });
        using var second = Written.Of(NextReport.Of(), edited);
        Assert.Contains("24 900 habitants", Paragraph(second.Body, Finding).InnerText, StringComparison.Ordinal);
        Assert.Empty(second.Notices);
    }

    [Fact]
    public void Contents_in_a_line_are_refreshed_in_it()
    {
        var template = new SomeTemplate();
        var outer = template.Inline("libre");
        outer.GetFirstChild<SdtContentRun>()!.Append(template.Inline("serie:population"));
        using var first = Written.Of(SomeReport.Whole(), template.Add(new Paragraph(outer)).Add(template.Block("serie:taux-vacance")));
        using var second = Written.Of(NextReport.Of(), first.Edited());
        Assert.Contains("24 900 habitants", second.Text, StringComparison.Ordinal);
    }

    private static void Around(Paragraph paragraph, Hyperlink link)
    {
        var run = paragraph.Elements<Run>().First();
        run.InsertBeforeSelf(link);
        run.Remove();
        link.Append(run);
    }

    private static Run Note(MainDocumentPart main, string text)
    {
        main.FootnotesPart!.Footnotes!.Append(new Footnote(new Paragraph(new Run(new FootnoteReferenceMark()), new Run(new Text(text)))) { Id = 900 });
        return new Run(new FootnoteReference { Id = 900 });
    }

    private static Run EndNote(MainDocumentPart main)
    {
        main.AddNewPart<EndnotesPart>().Endnotes = new Endnotes(
            new Endnote(new Paragraph(new Run(new SeparatorMark()))) { Type = FootnoteEndnoteValues.Separator, Id = -1 },
            new Endnote(new Paragraph(new Run(new ContinuationSeparatorMark()))) { Type = FootnoteEndnoteValues.ContinuationSeparator, Id = 0 },
            new Endnote(new Paragraph(new Run(new EndnoteReferenceMark()))) { Id = 1 });
        return new Run(new EndnoteReference { Id = 1 });
    }

    private static Run[] Field(string code, string shown) =>
    [
        new Run(new FieldChar { FieldCharType = FieldCharValues.Begin }), new Run(new FieldCode(code)), new Run(new FieldChar { FieldCharType = FieldCharValues.Separate }),
        new Run(new Text(shown)), new Run(new FieldChar { FieldCharType = FieldCharValues.End }),
    ];

    private static void Comment(Paragraph paragraph, MainDocumentPart main)
    {
        var part = main.WordprocessingCommentsPart ?? main.AddNewPart<WordprocessingCommentsPart>();
        part.Comments ??= new Comments();
        part.Comments.Append(new Comment(new Paragraph(new Run(new Text("À vérifier.")))) { Id = "77", Author = "Marie", Date = new DateTime(2026, 4, 1, 0, 0, 0, DateTimeKind.Utc) });
        paragraph.Elements<Run>().First().InsertBeforeSelf(new CommentRangeStart { Id = "77" });
        paragraph.Append(new CommentRangeEnd { Id = "77" }, new Run(new CommentReference { Id = "77" }));
    }

    private static Paragraph CellOf(Body body, string label, int column) => body.Descendants<SdtElement>().First(c => c.SdtProperties?.GetFirstChild<Tag>()?.Val?.Value == "bloc:demographie.population.tableau")
        .Descendants<TableRow>().First(r => r.InnerText.StartsWith(label, StringComparison.Ordinal)).Elements<TableCell>().ElementAt(column).Elements<Paragraph>().Single();

    private static Paragraph Paragraph(Body body, string tag) => body.Descendants<SdtElement>().First(c => c.SdtProperties?.GetFirstChild<Tag>()?.Val?.Value == tag).Descendants<Paragraph>().First();
}

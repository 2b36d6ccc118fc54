using System.Text.Json;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Planning.Abstractions.Documents;
using Planning.Abstractions.Findings;
using Planning.Reporting.Checklist;
using Planning.Reporting.Evaluability;

namespace Planning.Reporting.Tests.Evaluability;

public sealed class EvaluabilityTableTests
{
    [Fact]
    public void Each_objective_has_a_row_for_each_of_its_indicators_and_orphans_come_last()
    {
        var table = Assert.Single(EvaluabilityTable.Of(Plan()));
        Assert.Equal(["Objectif 1/Logements", "Objectif 1/Vacance", "Objectif 2/", "/Réunions"], table.Rows.Select(r => $"{r.Objective?.Label}/{r.Indicator?.Name}"));
        Assert.Equal("2 objectifs, dont 1 sans indicateur ; 3 indicateurs, dont 0 complet.", TableWording.Summary(table).Replace('\u00A0', ' '));
        Assert.Equal("PADD.docx, Axe 1 – Habiter, §\u00A0412", table.Rows[0].ObjectivePlace);
    }

    [Fact]
    public void A_plan_that_states_nothing_has_no_table() => Assert.Empty(EvaluabilityTable.Of(Some.Result(Some.Report())));

    [Fact]
    public void The_word_table_is_valid_landscape_and_repeats_its_head()
    {
        using var stream = Written(EvaluabilityWord.Write);
        using var word = WordprocessingDocument.Open(stream, isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(word).Select(e => $"{e.Path?.XPath}: {e.Description}"));
        var body = word.MainDocumentPart!.Document!.Body!;
        Assert.Single(body.Descendants<DocumentFormat.OpenXml.Wordprocessing.TableHeader>());
        Assert.Equal(DocumentFormat.OpenXml.Wordprocessing.PageOrientationValues.Landscape, body.Descendants<DocumentFormat.OpenXml.Wordprocessing.PageSize>().Single().Orient!.Value);
        Assert.Equal(5, body.Descendants<DocumentFormat.OpenXml.Wordprocessing.TableRow>().Count());
        Assert.Contains(TableWording.Blank, body.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void An_alert_has_its_column_and_stands_for_target_and_date()
    {
        var table = Assert.Single(EvaluabilityTable.Of(Plan()));
        Assert.DoesNotContain("Seuil d'alerte", TableWording.Heads(table));
        var alerted = table.Indicators[0] with { Alert = "moins de 83,5" };
        var row = table.Rows[0] with { Indicator = alerted };
        table = table with { Indicators = [alerted], Rows = [row] };
        Assert.Equal("Seuil d'alerte", TableWording.Heads(table)[7]);
        Assert.Equal(["=HYPERLINK(\"http://x\")", null, "–", "–", "moins de 83,5", "Insee", null, null], TableWording.Cells(table, row));
        using var stream = new MemoryStream();
        EvaluabilityWord.Write([table], stream);
        stream.Position = 0;
        using var word = WordprocessingDocument.Open(stream, isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(word).Select(e => $"{e.Path?.XPath}: {e.Description}"));
        Assert.All(word.MainDocumentPart!.Document!.Body!.Descendants<DocumentFormat.OpenXml.Wordprocessing.TableRow>(),
            r => Assert.Equal(11, r.Elements<DocumentFormat.OpenXml.Wordprocessing.TableCell>().Count()));
    }

    [Fact]
    public void One_owner_of_rows_that_follow_each_other_is_written_once()
    {
        var plan = Plan();
        var owned = plan.Reports[1].Indicators.Select(i => i with { Traits = [.. i.Traits, new StatedTrait(IndicatorTrait.Owner, "un comité réunissant les communes", Some.Passage())] }).ToList();
        using var stream = new MemoryStream();
        EvaluabilityWord.Write(EvaluabilityTable.Of(plan with { Reports = [plan.Reports[0], plan.Reports[1] with { Indicators = owned }] }), stream);
        stream.Position = 0;
        using var word = WordprocessingDocument.Open(stream, isEditable: false);
        // Two indicators of one objective follow each other; the third stands after an objective without any.
        Assert.Equal(2, word.MainDocumentPart!.Document!.Body!.Descendants<DocumentFormat.OpenXml.Wordprocessing.Text>().Count(t => t.Text.Contains("un comité réunissant", StringComparison.Ordinal)));
    }

    [Fact]
    public void In_the_spreadsheet_what_looks_like_a_formula_stays_text()
    {
        using var stream = Written(EvaluabilitySheet.Write);
        using var book = SpreadsheetDocument.Open(stream, isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(book).Select(e => $"{e.Path?.XPath}: {e.Description}"));
        var sheet = book.WorkbookPart!.WorksheetParts.Single().Worksheet!;
        Assert.Empty(sheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.CellFormula>());
        Assert.All(sheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.Cell>(), c => Assert.Equal(DocumentFormat.OpenXml.Spreadsheet.CellValues.InlineString, c.DataType!.Value));
        Assert.Contains(sheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.Cell>(), c => c.InnerText == "=HYPERLINK(\"http://x\")");
        Assert.NotNull(sheet.GetFirstChild<DocumentFormat.OpenXml.Spreadsheet.AutoFilter>());
        Assert.Equal("Plan   a b   c d'.docx", book.WorkbookPart.Workbook!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Single().Name!.Value);
    }

    [Fact]
    public void Json_binds_objectives_and_indicators_by_their_keys()
    {
        using var stream = Written((tables, output) => JsonEvaluability.Write(tables, Plan(), output));
        var plan = JsonDocument.Parse(stream.ToArray()).RootElement.GetProperty("plans")[0];
        Assert.Equal("logements", plan.GetProperty("objectives")[0].GetProperty("indicators")[0].GetString());
        var vacancy = plan.GetProperty("indicators")[1];
        Assert.Equal("objectif-1", vacancy.GetProperty("objectives")[0].GetString());
        Assert.Contains("owner", vacancy.GetProperty("lacking").EnumerateArray().Select(l => l.GetString()));
    }

    [Fact]
    public void Json_says_what_could_not_be_looked_for_and_why()
    {
        using var stream = new MemoryStream();
        var report = Some.Report() with { Undone = ["les articles cités"], Notices = [new Notice("PLN4001", "Un contrôle n'a pu être fait.", "Relancez.")] };
        JsonEvaluability.Write([], Some.Result(report, report), stream);
        var root = JsonDocument.Parse(stream.ToArray()).RootElement;
        Assert.Equal(0, root.GetProperty("plans").GetArrayLength());
        Assert.Equal("les articles cités", Assert.Single(root.GetProperty("undone").EnumerateArray()).GetString());
        Assert.Equal("PLN4001", Assert.Single(root.GetProperty("notices").EnumerateArray()).GetProperty("code").GetString());
    }

    [Fact]
    public void A_cell_too_long_for_a_spreadsheet_is_never_cut_inside_a_character()
    {
        using var stream = new MemoryStream();
        var plan = Plan();
        var padd = plan.Reports[0] with { Objectives = [plan.Reports[0].Objectives[0] with { Label = string.Empty, Title = new string('a', 31_999) + "😀 loger" }] };
        EvaluabilitySheet.Write(EvaluabilityTable.Of(plan with { Reports = [padd] }), stream);
        using var book = SpreadsheetDocument.Open(stream, isEditable: false);
        var cells = book.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Cell>().Select(c => c.InnerText).ToList();
        Assert.Contains(new string('a', 31_999), cells);
        Assert.DoesNotContain(cells, c => c.Contains('\uFFFD', StringComparison.Ordinal));
    }

    [Fact]
    public void The_check_s_json_lists_them_too()
    {
        using var stream = new MemoryStream();
        JsonChecklist.Write(Plan(), stream);
        var documents = JsonDocument.Parse(stream.ToArray()).RootElement.GetProperty("documents");
        Assert.Equal(2, documents[0].GetProperty("objectives").GetArrayLength());
        Assert.Equal("unit", documents[1].GetProperty("indicators")[0].GetProperty("traits")[0].GetProperty("trait").GetString());
    }

    private static MemoryStream Written(Action<IReadOnlyList<EvaluabilityTable>, Stream> write)
    {
        var stream = new MemoryStream();
        var tables = EvaluabilityTable.Of(Plan());
        write([.. tables.Select(t => t with { Plan = "Plan: [a/b]? c*d'.docx" })], stream);
        stream.Position = 0;
        return stream;
    }

    private static CheckResult Plan()
    {
        var padd = Some.Report("plan/PADD.docx") with
        {
            Objectives = [Objective("objectif-1", "Objectif 1", "logements", "vacance"), Objective("objectif-2", "Objectif 2")],
        };
        var report = Some.Report("plan/RP.docx") with
        {
            Indicators = [Indicator("logements", "Logements", "objectif-1"), Indicator("vacance", "Vacance", "objectif-1"), Indicator("reunions", "Réunions")],
        };
        var dossier = new DossierReport
        {
            Folder = "plan",
            Name = "Plan",
            Type = "plui",
            TypeName = "PLUi",
            Law = Some.Law,
            Notices = [],
            Parts = [new PartPresence("padd", "PADD", [padd.File], null, false), new PartPresence("rapport-de-presentation", "RP", [report.File], null, false)],
        };
        return Some.Result(padd, report) with { Dossiers = [dossier] };
    }

    private static StatedObjective Objective(string key, string label, params string[] indicators) => new()
    {
        Key = key,
        Label = label,
        Title = "Loger & \u0001 vivre",
        Above = ["Axe 1 – Habiter"],
        Indicators = indicators,
        Evidence = Some.Passage(headings: "Axe 1 – Habiter"),
    };

    private static StatedIndicator Indicator(string key, string name, params string[] objectives) => new()
    {
        Key = key,
        Name = name,
        Group = "Tableau 2",
        Objectives = objectives,
        Evidence = Some.Passage(),
        Traits = [new StatedTrait(IndicatorTrait.Unit, "=HYPERLINK(\"http://x\")", Some.Passage()), new StatedTrait(IndicatorTrait.Source, "Insee", Some.Passage())],
    };
}

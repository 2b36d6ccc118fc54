using System.IO.Compression;
using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Planning.Tests;

namespace Planning.EndToEnd.Tests;

/// <summary>The way from a PDF's figures to the report that the council debates.</summary>
public sealed class ReportTests : IDisposable
{
    private static readonly string Samples = Path.Combine(Repository.Root, "samples");
    private readonly string folder = Directory.CreateTempSubdirectory("planning-rapport").FullName;

    private string Data => Path.Combine(folder, "donnees");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_half_way_report_of_a_climate_plan_says_what_the_figures_show_and_where_they_stand()
    {
        Extract("observatoire-climat", "Observatoire_climat_2026.pdf");
        var (text, errors) = Report("pcaet", "mi-parcours-pcaet", "2021..2026");
        Assert.Empty(errors);
        Assert.Contains("Les émissions de gaz à effet de serre diminuent de 10,4", text, StringComparison.Ordinal);
        Assert.Contains("n’est pas atteinte", text, StringComparison.Ordinal);
        Assert.Contains("Observatoire_climat_2026.pdf, p. 3", text, StringComparison.Ordinal);
        Assert.Contains("sur la trajectoire", text, StringComparison.Ordinal);
        Assert.Contains("Réduire les émissions de polluants", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("observatoire-climat", "Observatoire_climat_2026.pdf", "pcaet", "mi-parcours-pcaet", "2021..2026")]
    [InlineData("observatoire", "Observatoire_2025.pdf", "plui", "bilan-plui", "2019..2025")]
    public void What_a_drafted_report_says_of_the_territory_is_confirmed_by_the_values_that_it_was_drafted_from(string sample, string file, string plan, string kind, string period)
    {
        Extract(sample, file);
        Report(plan, kind, period);
        var run = PlanningCommand.Run("verify", Written, "--data", Data, "--plan", Path.Combine(Samples, plan), "--format", "json");
        using var json = JsonDocument.Parse(run.Output);
        var verdicts = json.RootElement.GetProperty("statements").EnumerateArray().Select(s => (Verdict: s.GetProperty("verdict").GetString(), Quote: s.GetProperty("quote").GetString())).ToList();
        Assert.DoesNotContain(verdicts, v => v.Verdict == "contradicted");
        Assert.InRange(verdicts.Count(v => v.Verdict == "supported"), 30, int.MaxValue);
        Assert.InRange(verdicts.Count(v => v.Verdict == "unsupported"), 0, verdicts.Count(v => v.Verdict == "supported") / 4);
    }

    [Fact]
    public void The_yearly_report_of_a_local_plan_holds_its_aims()
    {
        Extract("observatoire", "Observatoire_2025.pdf");
        var (text, errors) = Report("plui", "suivi-annuel", "2016..2024");
        Assert.Empty(errors);
        Assert.Contains("Pays de Sarvelle", text, StringComparison.Ordinal);
        Assert.Contains("20 100", Plain(text), StringComparison.Ordinal);
        Assert.Contains("Consommer trois fois moins d’espace", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("plui", "bilan-plui")]
    [InlineData("plui", "artificialisation")]
    [InlineData("plui", "suivi-annuel")]
    [InlineData("pcaet", "mi-parcours-pcaet")]
    [InlineData("scot-2018", "bilan-scot")]
    public void Without_any_value_a_report_says_what_is_missing(string plan, string kind)
    {
        var (text, errors) = Report(plan, kind, "2018..2024", "--territoire", "Territoire <&> d’essai");
        Assert.Empty(errors);
        Assert.Contains("Données absentes", text, StringComparison.Ordinal);
        Assert.Contains("Territoire <&> d’essai", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_inputs_give_the_same_file()
    {
        Extract("observatoire-climat", "Observatoire_climat_2026.pdf");
        Report("pcaet", "mi-parcours-pcaet", "2021..2026");
        var first = File.ReadAllBytes(Written);
        Report("pcaet", "mi-parcours-pcaet", "2021..2026");
        Assert.Equal(first, File.ReadAllBytes(Written));
    }

    [Fact]
    public void What_a_person_wrote_in_last_year_s_report_stays()
    {
        Extract("observatoire-climat", "Observatoire_climat_2026.pdf");
        Report("pcaet", "mi-parcours-pcaet", "2021..2025");
        var last = Path.Combine(folder, "dernier.docx");
        File.Move(Written, last);
        using (var word = WordprocessingDocument.Open(last, isEditable: true))
        {
            word.MainDocumentPart!.Document!.Body!.InsertAt(new Paragraph(new Run(new Text("Le mot du président, écrit à la main."))), 0);
        }

        var (text, errors) = Report("pcaet", "mi-parcours-pcaet", "2021..2026", "--previous", last);
        Assert.Empty(errors);
        Assert.Contains("Le mot du président, écrit à la main.", text, StringComparison.Ordinal);
        Assert.Contains("309", text, StringComparison.Ordinal);
    }

    [OfficeFact]
    public void A_report_opens_elsewhere()
    {
        Extract("observatoire-climat", "Observatoire_climat_2026.pdf");
        Report("pcaet", "mi-parcours-pcaet", "2021..2026");
        Office.SaveAsPdf([Written], folder);
        Assert.True(new FileInfo(Path.ChangeExtension(Written, ".pdf")).Length > 50_000);
    }

    [Theory]
    [InlineData("PLN1742", "nulle-part", "--kind", "bilan-plui", "--period", "2019..2025")]
    [InlineData("PLN1743", "plui", "--period", "2019..2025", "--territoire", "Essai")]
    [InlineData("PLN1728", "plui", "--kind", "bilan-plu", "--period", "2019..2025", "--territoire", "Essai")]
    [InlineData("PLN1744", "plui", "--kind", "bilan-scot", "--period", "2019..2025", "--territoire", "Essai")]
    [InlineData("PLN1741", "scot-2018", "--kind", "bilan-scot", "--period", "2018..2024", "--territoire", " ")]
    [InlineData("PLN1745", "plui", "--kind", "bilan-plui", "--territoire", "Essai")]
    [InlineData("PLN1746", "plui", "--kind", "bilan-plui", "--period", "2025..2019", "--territoire", "Essai")]
    [InlineData("PLN1748", "plui", "--kind", "bilan-plui", "--period", "2019..2025", "--template", "a.docx", "--previous", "b.docx")]
    [InlineData("PLN1749", "plui", "--kind", "bilan-plui", "--period", "2019..2025", "--track-changes")]
    [InlineData("PLN1637", "plui", "--kind", "bilan-plui", "--period", "2019..2025", "--territoire", "Essai", "--template", "absent.docx")]
    [InlineData("PLN1665", "plui", "--kind", "bilan-plui", "--period", "2019..2025", "--territoire", "Essai", "--draft", "with")]
    [InlineData("PLN1747", "plui", "--kind", "bilan-plui", "--period", "2019..2025", "--out", "rapport.pdf")]
    public void What_cannot_be_drafted_is_said_and_nothing_is_written(string code, string plan, params string[] options)
    {
        string[] all = ["report", Path.Combine(Samples, plan), .. options, "--data", Data];
        var answer = PlanningCommand.Run(options.Contains("--out") ? all : [.. all, "--out", Written]);
        Assert.Equal((2, true), (answer.ExitCode, answer.Error.Contains(code, StringComparison.Ordinal)));
        Assert.False(File.Exists(Written));
    }

    private string Written => Path.Combine(folder, "rapport.docx");

    private void Extract(string sample, string file) => Assert.Equal(0, PlanningCommand.Run("extract", Path.Combine(Samples, sample, file), "--data", Data).ExitCode);

    /// <summary>The text of a report, and what is not valid in its file.</summary>
    private (string Text, IReadOnlyList<string> Errors) Report(string plan, string kind, string period, params string[] more)
    {
        var answer = PlanningCommand.Run(["report", Path.Combine(Samples, plan), "--kind", kind, "--period", period, "--data", Data, "--out", Written, "--force", .. more]);
        Assert.True(answer.ExitCode == 0, answer.Error);
        using var word = WordprocessingDocument.Open(Written, isEditable: false);
        var errors = new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(word).Select(e => $"{e.Path?.XPath} {e.Description}").ToList();
        using var package = ZipFile.OpenRead(Written);
        Assert.Contains(package.Entries, e => e.FullName == "word/document.xml");
        var body = string.Join('\n', word.MainDocumentPart!.Document!.Descendants<Paragraph>().Select(p => p.InnerText));
        var notes = string.Join('\n', word.MainDocumentPart.FootnotesPart?.Footnotes?.Descendants<Paragraph>().Select(p => p.InnerText) ?? []);
        return (Plain($"{body}\n{notes}"), errors);
    }

    private static string Plain(string text) => text.Replace('\u00A0', ' ').Replace('\u202F', ' ');
}

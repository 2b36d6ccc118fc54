using System.Text.Json;
using Planning.Tests;

namespace Planning.EndToEnd.Tests;

/// <summary>Exports of samples, read as the documents that they were exported from.</summary>
public sealed class PdfTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("planning-pdf").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [OfficeFact]
    public void A_pdf_is_judged_as_the_document_it_was_exported_from()
    {
        var original = Sample("PADD.docx");
        var verdicts = Verdicts(Exported("PADD.docx"));
        Assert.NotEmpty(verdicts);
        Assert.Equal(Verdicts(original), verdicts);
    }

    [OfficeFact]
    public void The_tables_of_a_pdf_are_those_of_the_document_it_was_exported_from()
    {
        var original = Tables(Sample("Rapport de presentation.docx"));
        Assert.NotEmpty(original);
        Assert.Equal(original, Tables(Exported("Rapport de presentation.docx")));
    }

    [OfficeFact]
    public void A_pdf_is_not_annotated_and_the_check_is_whole()
    {
        var answer = PlanningCommand.Run("check", Exported("PADD.docx"), "--annotate", Path.Combine(folder, "copie.pdf"), "--format", "json");
        Assert.Contains("PLN1306", answer.Output + answer.Error, StringComparison.Ordinal);
        Assert.Equal(3, answer.ExitCode);
        Assert.False(File.Exists(Path.Combine(folder, "copie.pdf")));
    }

    [OfficeFact]
    public void A_page_is_drawn()
    {
        var target = Path.Combine(folder, "page.svg");
        Assert.Equal(0, PlanningCommand.Run("extract", Exported("PADD.docx"), "--debug-page", "1", "--out", target).ExitCode);
        Assert.StartsWith("<svg", File.ReadAllText(target), StringComparison.Ordinal);
    }

    [Fact]
    public void A_workbook_is_of_tables_and_a_call_without_them_says_so()
    {
        var answer = PlanningCommand.Run("extract", Sample("PADD.docx"), "--dry-run", "--format", "xlsx", "--out", Path.Combine(folder, "valeurs.xlsx"));
        Assert.Equal(2, answer.ExitCode);
        Assert.Contains("PLN1319", answer.Error, StringComparison.Ordinal);
    }

    private static string Sample(string name) => Path.Combine(Repository.Root, "samples", "plui-h", name);

    private string Exported(string name)
    {
        Office.SaveAsPdf([Sample(name)], folder);
        return Path.Combine(folder, Path.ChangeExtension(name, ".pdf"));
    }

    private static List<string> Verdicts(string file)
    {
        using var json = JsonDocument.Parse(PlanningCommand.Run("check", file, "--format", "json").Output);
        return [.. json.RootElement.GetProperty("documents")[0].GetProperty("findings").EnumerateArray()
            .Select(f => $"{f.GetProperty("rule").GetString()} {f.GetProperty("verdict").GetString()}").Order(StringComparer.Ordinal)];
    }

    private static List<string> Tables(string file)
    {
        using var json = JsonDocument.Parse(PlanningCommand.Run("extract", file, "--tables", "--format", "json").Output);
        return [.. json.RootElement[0].GetProperty("tables").EnumerateArray().SelectMany(t => t.GetProperty("cells").EnumerateArray())
            .Select(c => c.GetProperty("text").GetString()!.Replace('\n', ' ').Replace('\u00A0', ' ')).Where(t => t.Length > 0)];
    }
}

using System.Text.Json;
using Planning.Tests;

namespace Planning.EndToEnd.Tests;

/// <summary>The way of a report's figures: out of a PDF, through a person's review, out to a spreadsheet and back.</summary>
public sealed class ExtractionTests : IDisposable
{
    private static readonly string Report = Path.Combine(Repository.Root, "samples", "observatoire", "Observatoire_2025.pdf");
    private readonly string folder = Directory.CreateTempSubdirectory("planning-extraction").FullName;

    private string Data => Path.Combine(folder, "donnees");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("population", "Pays de Sarvelle", "2022", 19570)]
    [InlineData("population", "Vaubrécy", "2016", 6512)]
    [InlineData("taille-menages", "Pays de Sarvelle", "2011", 2.31)]
    [InlineData("logements-autorises", "Pays de Sarvelle", "2024", 47)]
    [InlineData("logements-vacants", "La Ferté-Hardouin", "2022", 190)]
    [InlineData("taux-vacance", "Pays de Sarvelle", "2011", 6.7)]
    [InlineData("consommation-enaf", "Pays de Sarvelle", "2023", 4.8)]
    [InlineData("emplois", "Pays de Sarvelle", "2016", 6290)]
    public void A_report_gives_its_figures_with_their_place(string indicator, string territory, string period, double value)
    {
        var found = Assert.Single(Extracted(Report), o => o.GetProperty("indicator").GetString() == indicator && o.GetProperty("territory").GetString() == territory && o.GetProperty("period").GetString() == period);
        Assert.Equal(value, found.GetProperty("value").GetDouble(), 6);
        Assert.InRange(found.GetProperty("page").GetInt32(), 1, 2);
        Assert.NotEmpty(found.GetProperty("place").GetString()!);
    }

    [Fact]
    public void What_a_plan_aims_at_is_no_figure_of_it() =>
        Assert.DoesNotContain(Extracted(Report), o => o.GetProperty("value").GetDecimal() is 31m);

    [OfficeFact]
    public void The_report_as_Word_and_as_a_PDF_of_it_give_the_same_figures()
    {
        var word = Path.ChangeExtension(Report, ".docx");
        Office.SaveAsPdf([word], folder);
        Assert.Equal(Figures(word), Figures(Path.Combine(folder, "Observatoire_2025.pdf")));
    }

    [Fact]
    public void Figures_are_kept_once_reviewed_exported_and_taken_back()
    {
        var count = Extracted(Report).Count;
        Assert.Contains($"{count} valeurs enregistrées", Run("extract", Report, "--par", "Anne").Error, StringComparison.Ordinal);
        Assert.Contains($"{count} déjà connues", Run("extract", Report).Error, StringComparison.Ordinal);
        var (first, second) = (Number("population", "2016"), Number("population", "2022"));
        Run("indicators", "review", first, "--valider", "--par", "Paul");
        Run("indicators", "review", second, "--corriger", "19 571", "--motif", "chiffre publié depuis", "--par", "Paul");
        Assert.Contains("chiffre publié depuis", Run("indicators", "history", second).Output, StringComparison.Ordinal);
        var exported = Path.Combine(folder, "export.csv");
        Run("indicators", "export", "--indicateur", "population", "--out", exported);
        Assert.Contains("19571", File.ReadAllText(exported), StringComparison.Ordinal);
        Assert.Equal(0, PlanningCommand.Run("indicators", "import", exported, "--oui", "--data", Path.Combine(folder, "ailleurs")).ExitCode);
        Assert.Equal(Values(Data), Values(Path.Combine(folder, "ailleurs")));
    }

    [Theory]
    [InlineData("--dry-run")]
    [InlineData("--tables")]
    public void A_PDF_beside_its_document_is_left_aside_and_this_is_told(string what)
    {
        var answer = PlanningCommand.Run("extract", Path.GetDirectoryName(Report)!, what);
        Assert.Equal((0, true), (answer.ExitCode, answer.Error.Contains("Le PDF « Observatoire_2025.pdf » n'est pas lu", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_indicator_is_told_by_its_name_with_its_id_in_brackets() =>
        Assert.Contains("Emplois au lieu de travail (emplois)", PlanningCommand.Run("extract", Report, "--dry-run").Output, StringComparison.Ordinal);

    [Fact]
    public void The_command_that_follows_is_told_with_the_same_folder() =>
        Assert.EndsWith($"planning indicators review --data {Data}", Run("extract", Report).Error.TrimEnd(), StringComparison.Ordinal);

    [Fact]
    public void The_name_of_the_file_gives_the_form()
    {
        Assert.Equal(0, PlanningCommand.Run("extract", Report, "--dry-run", "--out", Path.Combine(folder, "valeurs.csv")).ExitCode);
        Assert.Contains("Pays de Sarvelle;", File.ReadAllText(Path.Combine(folder, "valeurs.csv")), StringComparison.Ordinal);
        Assert.Equal(0, PlanningCommand.Run("extract", Report, "--tables", "--out", Path.Combine(folder, "tableaux.xlsx")).ExitCode);
        Assert.StartsWith("PK", File.ReadAllText(Path.Combine(folder, "tableaux.xlsx")), StringComparison.Ordinal);
        Assert.Contains("PLN1319", PlanningCommand.Run("extract", Report, "--dry-run", "--out", Path.Combine(folder, "valeurs.xlsx")).Error, StringComparison.Ordinal);
        Assert.Contains("PLN1317", PlanningCommand.Run("extract", Report, "--dry-run", "--out", Path.Combine(folder, "valeurs.html")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_that_names_no_territory_has_the_one_that_the_person_gives()
    {
        var file = SmallWord.Write(Path.Combine(folder, "note.docx"), "En 2021, la population atteint 42 018 habitants.", "En 2021, la population de Bernay atteint 9 850 habitants.");
        var answer = PlanningCommand.Run("extract", file, "--dry-run", "--format", "json", "--territoire", "Caen la mer");
        using var json = JsonDocument.Parse(answer.Output);
        var found = json.RootElement.GetProperty("documents")[0].GetProperty("observations").EnumerateArray().ToList();
        Assert.Equal(["Caen la mer", "Bernay"], found.Select(o => o.GetProperty("territory").GetString()));
        Assert.Equal(("200065597", true), (found[0].GetProperty("territoryCode").GetString(), found[0].GetProperty("reasons").GetRawText().Contains("que la personne a donné", StringComparison.Ordinal)));
        Assert.DoesNotContain("que la personne a donné", found[1].GetProperty("reasons").GetRawText(), StringComparison.Ordinal);
        var refused = PlanningCommand.Run("extract", file, "--dry-run", "--territoire", " ");
        Assert.Equal((2, true), (refused.ExitCode, refused.Error.Contains("PLN1338", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_value_is_shown_where_it_stands_on_its_page()
    {
        Run("extract", Report);
        Assert.Contains("observation-1.svg", Run("indicators", "review", "1").Output, StringComparison.Ordinal);
        Assert.StartsWith("<svg", File.ReadAllText(Path.Combine(Data, "pages", "observation-1.svg")), StringComparison.Ordinal);
    }

    private PlanningCommand.Answer Run(params string[] arguments)
    {
        var answer = PlanningCommand.Run([.. arguments, "--data", Data]);
        Assert.True(answer.ExitCode == 0, answer.Error);
        return answer;
    }

    private string Number(string indicator, string period) => Observations(Data)
        .First(o => o.GetProperty("indicator").GetString() == indicator && o.GetProperty("period").GetString() == period && o.GetProperty("territory").GetString() == "Pays de Sarvelle").GetProperty("id").GetRawText();

    private static string[] Values(string data) => [.. Observations(data).Where(o => o.GetProperty("indicator").GetString() == "population")
        .Select(o => $"{o.GetProperty("territory").GetString()} {o.GetProperty("period").GetString()} {o.GetProperty("value").GetRawText()}").Order(StringComparer.Ordinal)];

    private static List<JsonElement> Observations(string data)
    {
        using var json = JsonDocument.Parse(PlanningCommand.Run("indicators", "list", "--format", "json", "--data", data).Output);
        return [.. json.RootElement.Clone().GetProperty("observations").EnumerateArray()];
    }

    private static string[] Figures(string file) => [.. Extracted(file).Select(o =>
        $"{o.GetProperty("indicator").GetString()} {o.GetProperty("territory").GetString()} {o.GetProperty("period").GetString()} {o.GetProperty("value").GetRawText()}").Order(StringComparer.Ordinal)];

    private static List<JsonElement> Extracted(string file)
    {
        var answer = PlanningCommand.Run("extract", file, "--dry-run", "--format", "json");
        Assert.True(answer.ExitCode == 0, answer.Error);
        using var json = JsonDocument.Parse(answer.Output);
        return [.. json.RootElement.Clone().GetProperty("documents")[0].GetProperty("observations").EnumerateArray()];
    }
}

using System.IO.Compression;
using System.Text.Json;
using Planning.Tests;

namespace Planning.EndToEnd.Tests;

/// <summary>A work programme, from its file to what the documents carry of it.</summary>
public sealed class ProgrammeTests
{
    private static readonly string Sample = Path.Combine(Repository.Root, "samples", "plui");

    [Fact]
    public void The_programme_shipped_is_listed_and_holds_no_mistake()
    {
        Assert.Contains("AUCAME-1.1", PlanningCommand.Run("programmes", "list").Output, StringComparison.Ordinal);
        var check = PlanningCommand.Run("programmes", "check", "aucame-2024-2026");
        Assert.Equal((0, true), (check.ExitCode, check.Output.Contains("Aucune faute", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_programme_that_holds_mistakes_is_named_and_the_others_are_listed()
    {
        var templates = Directory.CreateTempSubdirectory("planning-programmes");
        try
        {
            var folder = templates.CreateSubdirectory("ptp").FullName;
            File.Copy(Path.Combine(Repository.Root, "templates", "ptp", "aucame-2024-2026.yaml"), Path.Combine(folder, "complet.yaml"));
            File.WriteAllText(Path.Combine(folder, "abime.yaml"), "programme: [a\nnom: }");
            var answer = PlanningCommand.RunUnder(templates.FullName, "programmes", "list");
            Assert.Equal(3, answer.ExitCode);
            Assert.Contains("abime.yaml", answer.Output, StringComparison.Ordinal);
            Assert.Contains("PLN1524", answer.Output, StringComparison.Ordinal);
            Assert.Contains("AUCAME-1.1", answer.Output, StringComparison.Ordinal);
        }
        finally
        {
            templates.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_check_with_a_programme_answers_each_commitment_once_and_the_law_as_before()
    {
        var with = Findings("--programme", "aucame-2024-2026");
        var without = Findings();
        Assert.Equal(without.Where(f => f.Concern != "commitment"), with.Where(f => f.Concern != "commitment"));
        Assert.Equal(16, with.Count(f => f.Concern == "commitment"));
        Assert.DoesNotContain(without, f => f.Concern == "commitment");
    }

    [Fact]
    public void The_remarks_in_the_margin_tell_what_is_carried_weakly_or_nowhere()
    {
        var folder = Directory.CreateTempSubdirectory("planning-ptp");
        try
        {
            var programme = Path.Combine(folder.FullName, "essai.yaml");
            File.WriteAllText(programme, "programme: E\nnom: Essai\nde: 2024\na: 2026\naxes:\n  - titre: A\n    engagements:\n      - {id: E-1, titre: Lancer des fusées, types: [plui], porte_par: une base spatiale, termes: [fusée spatiale]}\n");
            var copy = Path.Combine(folder.FullName, "copie.docx");
            PlanningCommand.Run("check", Path.Combine(Sample, "2_PADD.docx"), "--programme", programme, "--annotate", copy, "--format", "json");
            using var zip = ZipFile.OpenRead(copy);
            using var comments = new StreamReader(zip.GetEntry("word/comments.xml")!.Open());
            var text = comments.ReadToEnd();
            Assert.Contains("Porté nulle part", text, StringComparison.Ordinal);
            Assert.Contains("une base spatiale", text, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_matrix_is_written_once_and_replaced_only_when_asked()
    {
        var folder = Directory.CreateTempSubdirectory("planning-ptp");
        try
        {
            var page = Path.Combine(folder.FullName, "suivi.html");
            string[] command = ["programmes", "matrix", Path.Combine(Sample, "2_PADD.docx"), "--programme", "aucame-2024-2026", "--format", "html", "--out", page];
            Assert.Equal(0, PlanningCommand.Run(command).ExitCode);
            Assert.Contains("AUCAME-1.1", File.ReadAllText(page), StringComparison.Ordinal);
            Assert.Equal(2, PlanningCommand.Run(command).ExitCode);
            Assert.Equal(0, PlanningCommand.Run([.. command, "--force"]).ExitCode);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_matrix_of_nothing_is_an_error_and_writes_nothing()
    {
        var page = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid()}.html");
        var answer = PlanningCommand.Run("programmes", "matrix", "nexistepas", "--programme", "aucame-2024-2026", "--format", "html", "--out", page);
        Assert.Equal((2, string.Empty, false), (answer.ExitCode, answer.Output, File.Exists(page)));
    }

    [Fact]
    public void A_matrix_without_a_programme_says_in_French_how_to_name_one()
    {
        var answer = PlanningCommand.Run("programmes", "matrix", Sample);
        Assert.Equal(2, answer.ExitCode);
        Assert.Contains("PLN1545", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_starter_is_written_checked_and_compared()
    {
        var folder = Directory.CreateTempSubdirectory("planning-ptp");
        try
        {
            Assert.Equal(0, PlanningCommand.Run("programmes", "init", folder.FullName).ExitCode);
            var file = Path.Combine(folder.FullName, "programme.yaml");
            Assert.Equal(0, PlanningCommand.Run("programmes", "check", file).ExitCode);
            Assert.Equal(2, PlanningCommand.Run("programmes", "init", folder.FullName).ExitCode);
            var compared = PlanningCommand.Run("programmes", "compare", "aucame-2024-2026", file, "--format", "json");
            Assert.Equal(0, compared.ExitCode);
            Assert.Equal(20, JsonDocument.Parse(compared.Output).RootElement.GetProperty("changes").GetArrayLength());
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("aucame-2024-2027", "PLN1520", "aucame-2024-2026")]
    [InlineData("nulle/part.yaml", "PLN1520", "planning programmes init")]
    [InlineData("samples/plui/dossier.yaml", "PLN1524", "planning programmes check")]
    public void A_programme_that_cannot_be_used_is_told_before_anything_is_checked(string programme, string code, string remedy)
    {
        var named = programme.StartsWith("samples", StringComparison.Ordinal) ? Path.Combine(Repository.Root, programme) : programme;
        var answer = PlanningCommand.Run("check", Sample, "--programme", named);
        Assert.Equal(2, answer.ExitCode);
        Assert.Empty(answer.Output);
        Assert.Contains(code, answer.Error, StringComparison.Ordinal);
        Assert.Contains(remedy, answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_programme_that_concerns_no_document_says_so()
    {
        var folder = Directory.CreateTempSubdirectory("planning-ptp");
        try
        {
            var programme = Path.Combine(folder.FullName, "essai.yaml");
            File.WriteAllText(programme, "programme: E\nnom: Essai\nde: 2024\na: 2026\naxes:\n  - titre: A\n    engagements:\n      - {id: E-1, titre: Un, types: [scot], porte_par: rien, termes: [haie]}\n");
            var answer = PlanningCommand.Run("programmes", "matrix", Path.Combine(Sample, "2_PADD.docx"), "--programme", programme);
            Assert.Equal(0, answer.ExitCode);
            Assert.Contains("PLN2521", answer.Error, StringComparison.Ordinal);
            Assert.Contains("SANS OBJET", answer.Output, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static List<(string Concern, string Rule, string Verdict)> Findings(params string[] more) =>
        [.. JsonDocument.Parse(PlanningCommand.Run(["check", Sample, "--format", "json", .. more]).Output).RootElement.GetProperty("documents").EnumerateArray()
            .SelectMany(d => d.GetProperty("findings").EnumerateArray())
            .Select(f => (f.GetProperty("concern").GetString()!, f.GetProperty("rule").GetString()!, f.GetProperty("verdict").GetString()!))];
}

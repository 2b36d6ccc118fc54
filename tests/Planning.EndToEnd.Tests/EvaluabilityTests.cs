using System.Text.Json;
using Planning.Tests;

namespace Planning.EndToEnd.Tests;

public sealed class EvaluabilityTests : IDisposable
{
    private static readonly string Sample = Path.Combine(Repository.Root, "samples", "plui");
    private readonly string folder = Directory.CreateTempSubdirectory("planning-evaluability").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_dossier_s_objectives_and_indicators_are_told_with_what_they_lack()
    {
        var answer = PlanningCommand.Run("evaluability", Sample, "--format", "json");
        Assert.Equal(0, answer.ExitCode);
        var plan = Assert.Single(JsonDocument.Parse(answer.Output).RootElement.GetProperty("plans").EnumerateArray());
        var indicators = plan.GetProperty("indicators").EnumerateArray().ToList();
        Assert.Equal(23, indicators.Count);
        Assert.Equal(["logements-autorises-en-zone-inondable", "solde-entre-surfaces-artificialisees-et", "surface-disponible-en-zone-d-activite"],
            indicators.Where(i => i.GetProperty("lacking").GetArrayLength() > 0).Select(i => i.GetProperty("key").GetString()).Order());
        Assert.Contains(plan.GetProperty("objectives").EnumerateArray(), o => o.GetProperty("title").GetString() == "Tourisme et loisirs" && o.GetProperty("indicators").GetArrayLength() == 0);
    }

    [Fact]
    public void The_name_of_the_file_gives_the_form_and_another_form_asked_for_is_refused()
    {
        var file = Path.Combine(folder, "objectifs.docx");
        var refused = PlanningCommand.Run("evaluability", Sample, "--format", "text", "--out", file);
        Assert.Equal((2, true, false), (refused.ExitCode, refused.Error.Contains("PLN1316", StringComparison.Ordinal), File.Exists(file)));
        Assert.Equal(0, PlanningCommand.Run("evaluability", Sample, "--out", file).ExitCode);
        Assert.Contains("Logements autorisés en zone inondable", TextOf(file, "docx"), StringComparison.Ordinal);
        var unknown = PlanningCommand.Run("check", Sample, "--out", Path.Combine(folder, "controle.docx"));
        Assert.Equal((2, true), (unknown.ExitCode, unknown.Error.Contains("PLN1317", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("xlsx")]
    public void The_table_is_written_to_a_file_and_never_over_another(string form)
    {
        var file = Path.Combine(folder, $"table.{form}");
        Assert.Equal(0, PlanningCommand.Run("evaluability", Sample, "--format", form, "--out", file).ExitCode);
        Assert.Contains("Logements autorisés en zone inondable", TextOf(file, form), StringComparison.Ordinal);
        var again = PlanningCommand.Run("evaluability", Sample, "--format", form, "--out", file);
        Assert.Equal((2, true), (again.ExitCode, again.Error.Contains("PLN1313", StringComparison.Ordinal)));
        Assert.Equal(0, PlanningCommand.Run("evaluability", Sample, "--format", form, "--out", file, "--force").ExitCode);
        var nowhere = PlanningCommand.Run("evaluability", Sample, "--format", form, "--out", Path.Combine(folder, "nulle-part", "table"));
        Assert.Equal((2, true), (nowhere.ExitCode, nowhere.Error.Contains("PLN1314", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_table_needs_a_file_to_be_written_to()
    {
        var answer = PlanningCommand.Run("evaluability", Sample, "--format", "docx");
        Assert.Equal((2, true), (answer.ExitCode, answer.Error.Contains("PLN1571", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_plan_that_states_neither_objective_nor_indicator_is_told_so()
    {
        var file = SmallWord.Write(Path.Combine(folder, "reglement.docx"), "# Règlement du plan local d'urbanisme intercommunal", "# Zone UA", "Les constructions sont implantées à l'alignement.");
        var answer = PlanningCommand.Run("evaluability", file, "--type", "plui");
        Assert.Equal((0, true), (answer.ExitCode, answer.Output.Contains("Aucun objectif ni indicateur", StringComparison.Ordinal)));
        var table = PlanningCommand.Run("evaluability", file, "--type", "plui", "--format", "xlsx", "--out", Path.Combine(folder, "t.xlsx"));
        Assert.Equal((2, true), (table.ExitCode, table.Error.Contains("PLN1572", StringComparison.Ordinal)));
        Assert.False(File.Exists(Path.Combine(folder, "t.xlsx")));
    }

    [Fact]
    public void The_check_tells_a_plan_without_indicators_in_the_margin_of_its_report()
    {
        var answer = PlanningCommand.Run("check", Path.Combine(Repository.Root, "samples", "scot-2018"));
        Assert.Contains("ne donne aucun indicateur", answer.Output, StringComparison.Ordinal);
        var copies = Path.Combine(folder, "annote");
        PlanningCommand.Run("check", Path.Combine(Repository.Root, "samples", "scot-2018"), "--annotate", copies);
        using var zip = System.IO.Compression.ZipFile.OpenRead(Directory.EnumerateFiles(copies, "Rapport*").Single());
        using var comments = new StreamReader(zip.GetEntry("word/comments.xml")!.Open());
        Assert.Contains("aucun-indicateur", comments.ReadToEnd(), StringComparison.Ordinal);
    }

    /// <summary>The words of a table, as the file holds them.</summary>
    private static string TextOf(string file, string form)
    {
        using var zip = System.IO.Compression.ZipFile.OpenRead(file);
        using var content = zip.Entries.Single(e => e.FullName == "word/document.xml" || (form == "xlsx" && e.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal) && e.FullName.EndsWith(".xml", StringComparison.Ordinal))).Open();
        return string.Join('\n', System.Xml.Linq.XDocument.Load(content).Descendants().Where(e => e.Name.LocalName == "t").Select(e => e.Value));
    }
}

using System.IO.Compression;
using System.Text.Json;
using Planning.Tests;

namespace Planning.EndToEnd.Tests;

/// <summary>The sample dossiers, each judged by the list that is its own.</summary>
public sealed class SampleTests
{
    [Theory]
    [InlineData("plui", "Plan local d'urbanisme intercommunal", "PLUI-PADD-010", "SCOT-")]
    [InlineData("plui-h", "Plan local d'urbanisme intercommunal tenant lieu de PLH", "PLUI-POA-020", "SCOT-")]
    [InlineData("plui-h-v2", "Plan local d'urbanisme intercommunal tenant lieu de PLH", "PLUI-POA-020", "SCOT-")]
    [InlineData("scot", "Schéma de cohérence territoriale", "SCOT-PAS-010", "SCOT-A")]
    [InlineData("scot-2018", "Schéma de cohérence territoriale", "SCOT-APADD-010", "SCOT-PAS")]
    [InlineData("scot-aec", "Schéma de cohérence territoriale tenant lieu de PCAET", "PCAET-STRAT-040", "PLUI-")]
    [InlineData("pcaet", "Plan climat-air-énergie territorial", "PCAET-DIAG-010", "SCOT-")]
    public void A_sample_is_recognised_and_judged_by_its_own_list(string sample, string name, string rule, string notThose)
    {
        var folder = Path.Combine(Repository.Root, "samples", sample);
        var answer = PlanningCommand.Run("check", folder, "--format", "json");
        Assert.Equal(1, answer.ExitCode);
        var root = JsonDocument.Parse(answer.Output).RootElement;
        Assert.Empty(root.GetProperty("unread").EnumerateArray());
        Assert.Empty(root.GetProperty("notices").EnumerateArray());
        var rules = root.GetProperty("documents").EnumerateArray().SelectMany(d => d.GetProperty("findings").EnumerateArray()).Select(f => f.GetProperty("rule").GetString()!).ToList();
        Assert.Contains(rule, rules);
        Assert.DoesNotContain(rules, r => r.StartsWith(notThose, StringComparison.Ordinal) && !r.StartsWith("SCOT-ANX", StringComparison.Ordinal));
        Assert.Contains(name, PlanningCommand.Run("check", folder, "--format", "html").Output.Replace('\u00A0', ' ').Replace('’', '\''), StringComparison.Ordinal);
    }

    [Fact]
    public void The_law_of_each_sample_is_that_of_its_procedure()
    {
        var answer = PlanningCommand.Run("check", Path.Combine(Repository.Root, "samples", "scot-2018"), "--format", "json");
        var law = JsonDocument.Parse(answer.Output).RootElement.GetProperty("dossiers")[0].GetProperty("law");
        Assert.Equal(("2018-06-12", "date d'approbation"), (law.GetProperty("day").GetString(), law.GetProperty("why").GetString()));
    }

    [Theory]
    [InlineData("pcaet", "PCAET-DIAG-080", "partial", "sans les autres transports ni la branche énergie")]
    [InlineData("pcaet", "PCAET-DIAG-130", "partial", "renvoie à plus tard")]
    [InlineData("scot", "SCOT-DOO-280", "missing", "le dit lui-même absent")]
    [InlineData("plui-h", "PLUI-POA-040", "partial", "laisse un blanc")]
    public void A_gap_left_on_purpose_is_told(string sample, string rule, string verdict, string words)
    {
        var answer = PlanningCommand.Run("check", Path.Combine(Repository.Root, "samples", sample), "--format", "json");
        var finding = JsonDocument.Parse(answer.Output).RootElement.GetProperty("documents").EnumerateArray()
            .SelectMany(d => d.GetProperty("findings").EnumerateArray()).Single(f => f.GetProperty("rule").GetString() == rule);
        Assert.Equal(verdict, finding.GetProperty("verdict").GetString());
        Assert.Contains(words, finding.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_documents_that_disagree_on_a_figure_each_carry_the_remark()
    {
        var folder = Directory.CreateTempSubdirectory("planning-figures-e2e").FullName;
        try
        {
            var answer = PlanningCommand.Run("check", Path.Combine(Repository.Root, "samples", "plui"), "--format", "json", "--annotate", folder);
            var documents = JsonDocument.Parse(answer.Output).RootElement.GetProperty("documents").EnumerateArray().ToList();
            var finding = documents.SelectMany(d => d.GetProperty("findings").EnumerateArray()).Single(f => f.GetProperty("rule").GetString() == "COMMUN-CHI-010");
            Assert.Equal(("partial", "population · 2038"), (finding.GetProperty("verdict").GetString(), finding.GetProperty("subject").GetString()));
            Assert.Contains(documents.SelectMany(d => d.GetProperty("figures").EnumerateArray()), f =>
                f.GetProperty("quantity").GetString() == "population" && f.GetProperty("period").GetString() == "2038" && f.GetProperty("value").GetDecimal() == 20_100);
            foreach (var name in new[] { "1_Rapport_de_presentation", "2_PADD" })
            {
                using var zip = ZipFile.OpenRead(Path.Combine(folder, $"{name}-controle.docx"));
                using var comments = new StreamReader(zip.GetEntry("word/comments.xml")!.Open());
                Assert.Contains("COMMUN-CHI-010", comments.ReadToEnd(), StringComparison.Ordinal);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}

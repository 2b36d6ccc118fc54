using System.IO.Compression;
using System.Text.Json;

namespace Planning.EndToEnd.Tests;

public sealed class VerifyTests : IDisposable
{
    private const string Series = "indicateur;territoire;année;valeur;unité;source\npopulation;Montaubin;2015;20 900;habitants;Insee\npopulation;Montaubin;2021;21 480;habitants;Insee\n";
    private readonly string folder = Directory.CreateTempSubdirectory("planning-verify").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Data => Path.Combine(folder, "donnees");

    [Fact]
    public void A_report_is_held_against_the_values_that_are_kept()
    {
        Import();
        var report = SmallWord.Write(Path.Combine(folder, "bilan.docx"), "# Population", "Montaubin compte 21 480 habitants en 2021.", "Montaubin compte 24 180 habitants en 2021.", "Le présent chapitre expose la méthode retenue.");
        var run = PlanningCommand.Run("verify", report, "--data", Data, "--format", "json");
        Assert.Equal(1, run.ExitCode);
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(["supported", "contradicted", "no-claim"], json.RootElement.GetProperty("statements").EnumerateArray().Select(s => s.GetProperty("verdict").GetString()));
        var text = PlanningCommand.Run("verify", report, "--data", Data).Output;
        Assert.Contains("Contredit", text, StringComparison.Ordinal);
        Assert.Contains("section « Population »", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_copy_bears_a_comment_for_each_sentence_to_take_up_again()
    {
        Import();
        var report = SmallWord.Write(Path.Combine(folder, "bilan.docx"), "Montaubin compte 24 180 habitants en 2021.", "Montaubin compte 20 900 habitants en 2015.");
        var copy = Path.Combine(folder, "verifie.docx");
        Assert.Equal(1, PlanningCommand.Run("verify", report, "--data", Data, "--annotate", copy).ExitCode);
        using var zip = ZipFile.OpenRead(copy);
        using var reader = new StreamReader(zip.GetEntry("word/comments.xml")!.Open());
        var comments = reader.ReadToEnd();
        Assert.Contains("Contredit", comments, StringComparison.Ordinal);
        Assert.Contains("Plus récent", comments, StringComparison.Ordinal);
    }

    [Fact]
    public void A_true_report_ends_well_and_a_rejected_value_no_longer_counts()
    {
        Import();
        var report = SmallWord.Write(Path.Combine(folder, "bilan.docx"), "Montaubin compte 21 480 habitants en 2021.");
        Assert.Equal(0, PlanningCommand.Run("verify", report, "--data", Data).ExitCode);
        PlanningCommand.Run("indicators", "review", "2", "--rejeter", "autre périmètre", "--data", Data);
        Assert.Equal(1, PlanningCommand.Run("verify", report, "--data", Data).ExitCode);
    }

    [Theory]
    [InlineData("PLN1691", "--plan", "nulle-part")]
    [InlineData("PLN1693", "--format", "docx")]
    public void A_request_that_cannot_be_met_says_what_to_do(string code, string option, string value)
    {
        Import();
        var report = SmallWord.Write(Path.Combine(folder, "bilan.docx"), "Montaubin compte 21 480 habitants en 2021.");
        var run = PlanningCommand.Run("verify", report, "--data", Data, option, value);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(code, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_read_is_never_written_over()
    {
        Import();
        var report = SmallWord.Write(Path.Combine(folder, "bilan.docx"), "Montaubin compte 24 180 habitants en 2021.");
        var declaration = Path.Combine(Directory.CreateDirectory(Path.Combine(folder, "plan")).FullName, "dossier.yaml");
        File.WriteAllText(declaration, "type: plui\nnom: PLUi de Montaubin\n");
        var (word, said) = (File.ReadAllBytes(report), File.ReadAllText(declaration));
        Refused("verify", report, "--data", Data, "--annotate", report, "--force");
        Refused("verify", report, "--data", Data, "--plan", Path.GetDirectoryName(declaration)!, "--out", declaration, "--force");
        Assert.Equal(word, File.ReadAllBytes(report));
        Assert.Equal(said, File.ReadAllText(declaration));
    }

    [Fact]
    public void One_sentence_is_counted_in_the_singular()
    {
        Import();
        var report = SmallWord.Write(Path.Combine(folder, "bilan.docx"), "Montaubin compte 24 180 habitants en 2021.", "Montaubin compte 21 480 habitants en 2021.");
        Assert.Contains("Phrases : 1 contredite, 0 non vérifiable, 1 confirmée", PlanningCommand.Run("verify", report, "--data", Data).Output.Replace('\u00A0', ' '), StringComparison.Ordinal);
    }

    private static void Refused(params string[] arguments)
    {
        var run = PlanningCommand.Run(arguments);
        Assert.Equal((2, true), (run.ExitCode, run.Error.Contains("PLN1311", StringComparison.Ordinal)));
    }

    private void Import()
    {
        var file = Path.Combine(folder, "serie.csv");
        File.WriteAllText(file, Series);
        Assert.Equal(0, PlanningCommand.Run("indicators", "import", file, "--oui", "--data", Data).ExitCode);
    }
}

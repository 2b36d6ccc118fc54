using System.Text.Json;

namespace Planning.EndToEnd.Tests;

public sealed class WordTemplatesTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("planning-modeles").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_starter_is_written_checks_without_a_fault_and_is_never_written_over()
    {
        var file = Path.Combine(folder, "modele.docx");
        Assert.Equal(0, PlanningCommand.Run("templates", "word", "init", "--out", file).ExitCode);
        var check = PlanningCommand.Run("templates", "word", "check", file, "--format", "json");
        Assert.Equal(0, check.ExitCode);
        using var json = JsonDocument.Parse(check.Output);
        Assert.Equal(0, json.RootElement.GetProperty("remarks").GetArrayLength());
        var again = PlanningCommand.Run("templates", "word", "init", "--out", file);
        Assert.Equal((2, true), (again.ExitCode, again.Error.Contains("PLN1313", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_is_no_template_is_said_in_one_sentence()
    {
        var text = Path.Combine(folder, "texte.docx");
        File.WriteAllText(text, "Bonjour");
        foreach (var (path, code) in new[] { (folder, "PLN1636"), (Path.Combine(folder, "absent.docx"), "PLN1637"), (text, "PLN1632") })
        {
            var answer = PlanningCommand.Run("templates", "word", "check", path);
            Assert.Equal((2, true), (answer.ExitCode, answer.Error.Contains(code, StringComparison.Ordinal)));
        }
    }

    [OfficeFact]
    public void LibreOffice_opens_the_starter()
    {
        var file = Path.Combine(folder, "modele.docx");
        Assert.Equal(0, PlanningCommand.Run("templates", "word", "init", "--out", file).ExitCode);
        Office.SaveAsPdf([file], folder);
        Assert.True(new FileInfo(Path.Combine(folder, "modele.pdf")).Length > 1000);
    }
}

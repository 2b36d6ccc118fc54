using System.Text.Json;
using Planning.Tests;

namespace Planning.EndToEnd.Tests;

public sealed class OpenDocumentTests : IDisposable
{
    private static readonly string[] Padd =
    [
        "# Projet d'aménagement et de développement durables",
        "# Produire l'énergie ici",
        "Le projet vise 38 % d'énergies renouvelables en 2035 : panneaux sur les toits des écoles, chaufferie à bois pour l'hôpital, méthanisation près des élevages.",
    ];

    private readonly string folder = Directory.CreateTempSubdirectory("planning-odt").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_same_lines_get_the_same_verdicts_in_both_formats()
    {
        var word = Verdicts(PlanningCommand.Run("check", SmallWord.Write(Path.Combine(folder, "padd.docx"), Padd), "--type", "plui", "--part", "padd", "--format", "json"));
        var open = Verdicts(PlanningCommand.Run("check", SmallOpenDocument.Write(Path.Combine(folder, "padd.odt"), Padd), "--type", "plui", "--part", "padd", "--format", "json"));
        Assert.Equal("satisfied", open["padd PLUI-PADD-080"]);
        Assert.Equal(word, open);
    }

    [Fact]
    public void Remarks_are_not_written_in_an_OpenDocument_which_is_said_and_the_rest_goes_on()
    {
        SmallOpenDocument.Write(Path.Combine(folder, "padd.odt"), Padd);
        SmallWord.Write(Path.Combine(folder, "padd.docx"), Padd);
        var copies = Path.Combine(folder, "copies");
        var answer = PlanningCommand.Run("check", folder, "--type", "plui", "--part", "padd", "--annotate", copies);
        Assert.Equal(3, answer.ExitCode);
        Assert.Contains("PLN1305", answer.Output, StringComparison.Ordinal);
        Assert.Contains(".docx", answer.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", answer.Output + answer.Error, StringComparison.Ordinal);
        Assert.Equal(2, answer.Output.Split("── ").Length - 1);
        Assert.Equal(["padd-controle.docx"], Directory.EnumerateFiles(copies).Select(f => Path.GetFileName(f)));
    }

    [Fact]
    public void The_page_does_not_say_of_a_document_without_remarks_that_it_was_not_checked()
    {
        var file = SmallOpenDocument.Write(Path.Combine(folder, "padd.odt"), Padd);
        var answer = PlanningCommand.Run("check", file, "--type", "plui", "--part", "padd", "--annotate", Path.Combine(folder, "copie.odt"), "--format", "html");
        Assert.Equal(3, answer.ExitCode);
        Assert.Contains("Incomplet", answer.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Non contrôlé", answer.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(folder, "copie.odt")));
    }

    /// <summary>The verdicts may differ only where the conversion itself changes the document.</summary>
    [OfficeFact]
    public void The_sample_saved_by_LibreOffice_gets_the_verdicts_of_the_Word_files()
    {
        var samples = Path.Combine(Repository.Root, "samples", "plui");
        Office.SaveAsOpenDocument(Directory.EnumerateFiles(samples, "*.docx"), folder);
        File.Copy(Path.Combine(samples, "dossier.yaml"), Path.Combine(folder, "dossier.yaml"));
        var word = Verdicts(PlanningCommand.Run("check", samples, "--format", "json"));
        var open = Verdicts(PlanningCommand.Run("check", folder, "--format", "json"));
        Assert.True(word.Count > 150, $"{word.Count} verdicts");
        Assert.Equal(word, open);
    }

    private static SortedDictionary<string, string> Verdicts(PlanningCommand.Answer answer)
    {
        using var json = JsonDocument.Parse(answer.Output);
        Assert.Empty(json.RootElement.GetProperty("unread").EnumerateArray());
        var verdicts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var document in json.RootElement.GetProperty("documents").EnumerateArray())
        {
            foreach (var finding in document.GetProperty("findings").EnumerateArray())
            {
                var subject = finding.TryGetProperty("subject", out var about) ? about.GetString() : string.Empty;
                verdicts.Add($"{document.GetProperty("part").GetString()} {finding.GetProperty("rule").GetString()} {subject}".TrimEnd(), finding.GetProperty("verdict").GetString()!);
            }
        }

        return verdicts;
    }
}

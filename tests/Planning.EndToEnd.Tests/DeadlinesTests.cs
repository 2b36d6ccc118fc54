using System.Text.Json;
using Planning.Tests;

namespace Planning.EndToEnd.Tests;

/// <summary>What the law asks of plans at a date, from their folders to a calendar.</summary>
public sealed class DeadlinesTests : IDisposable
{
    private static readonly string Samples = Path.Combine(Repository.Root, "samples");
    private readonly string folder = Directory.CreateTempSubdirectory("planning-echeances").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_folder_of_plans_shows_what_is_overdue_what_to_prepare_and_what_to_give()
    {
        var answer = PlanningCommand.Run("echeances", Samples, "--date", "2026-11-27");
        Assert.Equal((0, string.Empty), (answer.ExitCode, answer.Error));
        foreach (var words in new[] { "Échues", "le schéma est caduc", "À préparer", "À venir", "À préciser", "plan.date_approbation", "--kind bilan-scot" })
        {
            Assert.Contains(words, answer.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void It_is_written_for_programs_for_calendars_and_as_a_page()
    {
        var json = JsonDocument.Parse(PlanningCommand.Run("echeances", Path.Combine(Samples, "scot-2018"), "--format", "json", "--date", "2026-11-27").Output);
        var analysis = json.RootElement.GetProperty("plans")[0].GetProperty("deadlines").EnumerateArray().Single(d => d.GetProperty("id").GetString() == "SCOT-ANALYSE");
        Assert.Equal(("overdue", "2024-06-12"), (analysis.GetProperty("state").GetString(), analysis.GetProperty("due").GetString()));
        foreach (var (name, start) in new[] { ("e.ics", "BEGIN:VCALENDAR"), ("e.html", "<!DOCTYPE html>") })
        {
            var file = Path.Combine(folder, name);
            Assert.Equal(0, PlanningCommand.Run("echeances", Samples, "--out", file).ExitCode);
            Assert.StartsWith(start, File.ReadAllText(file), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_plans_of_the_settings_are_told_and_one_that_is_not_there_hides_none()
    {
        var answer = PlanningCommand.RunWith(new Dictionary<string, string> { ["PLANNING__PLANS__0"] = Path.Combine(Samples, "pcaet"), ["PLANNING__PLANS__1"] = Path.Combine(folder, "absent") }, "echeances");
        Assert.Equal(3, answer.ExitCode);
        Assert.Contains("Val d'Orlise", answer.Output, StringComparison.Ordinal);
        Assert.Contains("PLN1761", answer.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PLN1760", "echeances")]
    [InlineData("PLN1770", "echeances", "samples", "--horizon", "longtemps")]
    [InlineData("PLN1771", "echeances", "samples", "--date", "demain")]
    public void A_mistake_says_what_to_write(string code, params string[] arguments)
    {
        var answer = PlanningCommand.Run(arguments);
        Assert.Equal(2, answer.ExitCode);
        Assert.Contains(code, answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_check_knows_the_days_that_deadlines_ask_for() =>
        Assert.DoesNotContain("Aucune règle ne connaît", PlanningCommand.Run("check", Path.Combine(Samples, "scot-2018"), "--format", "json").Error, StringComparison.Ordinal);
}

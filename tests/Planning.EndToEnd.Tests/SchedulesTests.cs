using System.Text.Json;

namespace Planning.EndToEnd.Tests;

/// <summary>What the service is given to do at certain moments, by the command.</summary>
public sealed class SchedulesTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("planning-programmes").FullName;
    private readonly string plan;

    public SchedulesTests() => plan = Directory.CreateDirectory(Path.Combine(folder, "plan")).FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_schedule_is_added_shown_paused_asked_for_and_removed()
    {
        var added = Run("add", "Contrôle du PLUi", "--when", "chaque premier lundi du mois à 7 h", "--check", plan, "--sauf-feries");
        Assert.Equal((0, string.Empty), (added.ExitCode, added.Error));
        Assert.Contains("le premier lundi de chaque mois à 7 h, sauf jours fériés", added.Output, StringComparison.Ordinal);
        Assert.Contains("heure de Paris", added.Output, StringComparison.Ordinal);
        Assert.Contains("suspendu", Run("pause", "contrôle du plui").Output, StringComparison.Ordinal);
        Assert.False(Listed().GetProperty("enabled").GetBoolean());
        Assert.Contains("reprend", Run("resume", "Contrôle du PLUi").Output, StringComparison.Ordinal);
        Assert.Contains("Le service ne tourne pas", Run("run", "Contrôle du PLUi").Output, StringComparison.Ordinal);
        Directory.Delete(plan);
        Assert.Equal(plan, Listed().GetProperty("missing").GetString());
        Assert.Contains("n'existe plus", Run("list").Output, StringComparison.Ordinal);
        Assert.Equal(0, Run("remove", "Contrôle du PLUi").ExitCode);
        Assert.Contains("Aucun programme", Run("list").Output, StringComparison.Ordinal);
        Assert.Contains("Aucun passage", Run("history").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_says_what_to_write()
    {
        Assert.Contains("PLN1782", Run("add", "Jamais", "--when", "le 31 février à 7 h", "--check", plan).Error, StringComparison.Ordinal);
        Assert.Contains("« lundi »", Run("add", "Faute", "--when", "tous les lundy à 7 h", "--check", plan).Error, StringComparison.Ordinal);
        Assert.Contains("PLN1786", Run("add", "Rien", "--when", "tous les jours à 7 h").Error, StringComparison.Ordinal);
        Assert.Contains("PLN1790", Run("pause", "Inconnu").Error, StringComparison.Ordinal);
        var wrong = PlanningCommand.RunWith(new Dictionary<string, string> { ["PLANNING__MAIL__SERVER"] = "smtp.agence.fr", ["PLANNING__MAIL__FROM"] = "personne" }, "schedules", "list", "--data", folder);
        Assert.Equal(2, wrong.ExitCode);
        Assert.Contains("PLN1796", wrong.Error, StringComparison.Ordinal);
    }

    private JsonElement Listed() => JsonDocument.Parse(Run("list", "--format", "json").Output).RootElement.GetProperty("schedules")[0];

    private PlanningCommand.Answer Run(string verb, params string[] arguments) => PlanningCommand.Run(["schedules", verb, .. arguments, "--data", Path.Combine(folder, "donnees")]);
}

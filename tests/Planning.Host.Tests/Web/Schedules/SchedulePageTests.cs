using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Planning.Host.Scheduling.Schedules;
using Planning.Host.Settings;
using Planning.Host.Web.Forms;
using Planning.Host.Web.Reports;
using Planning.Host.Works;

namespace Planning.Host.Tests.Web.Schedules;

public sealed class SchedulePageTests : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("planning-schedules").FullName;
    private RunningService service = null!;

    private string Plan => Path.Combine(folder, "plans", "scot");

    private string Watched => Path.Combine(folder, "depot");

    private ScheduleBook Book => service.Services.GetRequiredService<ScheduleBook>();

    public async Task InitializeAsync()
    {
        Directory.CreateDirectory(Plan);
        Directory.CreateDirectory(Watched);
        await File.WriteAllTextAsync(Path.Combine(Plan, "dossier.yaml"), "type: scot\nnom: SCoT de Sarvelle\n");
        service = await RunningService.StartAsync(around: (usual, _) => usual with { Plans = [Path.Combine(folder, "plans")], Inbox = [new WatchedFolder { Folder = Watched }] });
    }

    public async Task DisposeAsync()
    {
        await service.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_name_with_a_straight_apostrophe_is_shown_as_it_is_printed_and_kept_as_it_was_typed()
    {
        using var visitor = new Visitor(service.Address);
        await AddAsync(visitor, ("nom", "Contrôle d'hiver"), ("quoi", "controle"), ("dossier", FolderMark.Of(Watched)));
        Assert.Equal("Contrôle d'hiver", Book.All().Single(s => s.Order.Kind == WorkKind.Check).Name);
        var page = WebUtility.HtmlDecode(await visitor.TextAsync("/planification"));
        Assert.Contains("Contrôle d’hiver", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Contrôle d'hiver", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_an_extraction_and_a_check_are_programmed_from_the_page()
    {
        using var visitor = new Visitor(service.Address);
        await AddAsync(visitor, ("nom", "Bilan"), ("quoi", "rapport"), ("plan", FolderMark.Of(Plan)), ("rapport", "bilan-scot"), ("relues", "true"));
        await AddAsync(visitor, ("nom", "Relevé"), ("quoi", "extraction"), ("dossier", FolderMark.Of(Watched)), ("territoire", "Sarvelle"));
        await AddAsync(visitor, ("nom", "Veille"), ("quoi", "controle"), ("dossier", FolderMark.Of(Path.Combine(folder, "plans"))), ("feries", "true"));
        Assert.Equal((WorkKind.Report, Plan, "bilan-scot", true), Book.Find("bilan") is { Order: var report } ? (report.Kind, report.Paths[0], report.Report, report.OnlyReviewed) : default);
        Assert.Equal((WorkKind.Extract, Watched, "Sarvelle"), Book.Find("releve") is { Order: var extract } ? (extract.Kind, extract.Paths[0], extract.Territory) : default);
        Assert.Equal((WorkKind.Check, Path.Combine(folder, "plans")), Book.Find("veille") is { Order: var check } ? (check.Kind, check.Paths[0]) : default);
        var page = WebUtility.HtmlDecode(await visitor.TextAsync("/planification"));
        Assert.Contains("SCoT de Sarvelle", page, StringComparison.Ordinal);
        Assert.Contains("Analyse des résultats de l’application du schéma de cohérence territoriale : «", page.Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.Contains("Programme de travail partenarial de l’AUCAME (aucame-2024-2026)", page, StringComparison.Ordinal);
        Assert.Contains("lundi", page, StringComparison.Ordinal);
        Assert.DoesNotContain(folder, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_that_is_not_for_such_a_plan_is_refused_before_its_day_comes()
    {
        using var visitor = new Visitor(service.Address);
        foreach (var (address, fields) in new[] { ("/planification", new[] { ("nom", "Bilan"), ("quoi", "rapport"), ("quand", "chaque lundi à 7 h") }), ("/rapports", []) })
        {
            var refused = await visitor.PostAsync(address, [.. fields, ("page", address), ("formulaire", ""), ("plan", FolderMark.Of(Plan)), ("rapport", "bilan-plui")]);
            var page = WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync());
            Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
            Assert.Contains("ne se fait pas pour un plan de type scot (SCoT de Sarvelle)", page, StringComparison.Ordinal);
            Assert.Contains("(bilan-scot)", page, StringComparison.Ordinal);
        }

        Assert.Null(Book.Find("bilan"));
    }

    [Theory]
    [InlineData("/etc")]
    [InlineData("../..")]
    [InlineData("inchange")]
    [InlineData("0123456789abcdef")]
    [InlineData("")]
    public async Task A_folder_that_nobody_configured_is_refused_and_the_form_stays_filled_in(string sent)
    {
        using var visitor = new Visitor(service.Address);
        var answer = await PostAsync(visitor, "/planification", ("nom", "Curieux"), ("quoi", "controle"), ("dossier", sent));
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("href=\"#dossier\"", page, StringComparison.Ordinal);
        Assert.Contains("value=\"Curieux\"", page, StringComparison.Ordinal);
        Assert.Null(Book.Find("curieux"));
    }

    [Fact]
    public async Task A_moment_that_is_not_understood_is_told_beside_its_field()
    {
        using var visitor = new Visitor(service.Address);
        var answer = await PostAsync(visitor, "/planification", ("nom", "Flou"), ("quand", "de temps en temps"), ("quoi", "controle"), ("dossier", FolderMark.Of(Watched)));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("href=\"#quand\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_schedule_is_changed_paused_asked_for_and_removed()
    {
        using var visitor = new Visitor(service.Address);
        await AddAsync(visitor, ("nom", "Veille"), ("quoi", "controle"), ("dossier", FolderMark.Of(Watched)));
        await GoesAsync(visitor, "/planification/veille", ("geste", "suspendre"));
        await GoesAsync(visitor, "/planification/veille/modifier", ("quand", "le 15 de chaque mois à 8 h"), ("quoi", "extraction"), ("dossier", FolderMark.Of(Watched)));
        Assert.Equal((WorkKind.Extract, false, "le 15 de chaque mois à 8 h"), Book.Find("veille") is { } changed ? (changed.Order.Kind, changed.IsEnabled, changed.Said) : default);
        await GoesAsync(visitor, "/planification/veille", ("geste", "lancer"));
        Assert.Contains("Historique", WebUtility.HtmlDecode(await visitor.TextAsync("/planification/veille")), StringComparison.Ordinal);
        await GoesAsync(visitor, "/planification/veille", ("geste", "retirer"));
        Assert.Null(Book.Find("veille"));
    }

    [Fact]
    public async Task What_a_command_chose_stays_where_the_page_has_no_field_for_it()
    {
        var other = Directory.CreateDirectory(Path.Combine(folder, "ailleurs")).FullName;
        var making = service.Services.GetRequiredService<ScheduleMaking>();
        Book.Add(making.Make(new WantedSchedule { Name = "Partage", When = "tous les lundis à 7 h", Check = other, Out = folder }, ScheduleOrigin.Command, "Anne", isNew: true));
        using var visitor = new Visitor(service.Address);
        Assert.Contains("ailleurs (inchangé)", WebUtility.HtmlDecode(await visitor.TextAsync("/planification/partage")), StringComparison.Ordinal);
        await GoesAsync(visitor, "/planification/partage/modifier", ("quand", "tous les mardis à 7 h"), ("quoi", "controle"), ("dossier", "inchange"));
        Assert.Equal((other, folder, "tous les mardis à 7 h"), Book.Find("partage") is { } kept ? (kept.Order.Paths[0], kept.Order.Delivery?.Folder, kept.Said) : default);
    }

    [Fact]
    public async Task What_the_settings_declare_is_not_changed_from_the_page()
    {
        using var visitor = new Visitor(service.Address);
        var answer = await PostAsync(visitor, "/planification/rappels-des-echeances/modifier", ("quand", "tous les lundis à 7 h"), ("quoi", "controle"), ("dossier", FolderMark.Of(Watched)));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(WorkKind.Remind, Book.Find("rappels-des-echeances")?.Order.Kind);
    }

    private static Task<HttpResponseMessage> PostAsync(Visitor visitor, string address, params (string, string)[] fields) =>
        visitor.PostAsync(address, [(RefusedForm.PageField, "/planification"), .. fields.Any(f => f.Item1 == "quand") ? [] : new[] { ("quand", "tous les lundis à 7 h") }, .. fields]);

    private static Task AddAsync(Visitor visitor, params (string, string)[] fields) => GoesAsync(visitor, "/planification", fields);

    private static async Task GoesAsync(Visitor visitor, string address, params (string, string)[] fields) => Assert.Equal(HttpStatusCode.Redirect, (await PostAsync(visitor, address, fields)).StatusCode);
}

using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Planning.EndToEnd.Tests;
using Planning.Host.Web.Api;
using Planning.Host.Web.SignIn;
using Planning.Tests;

namespace Planning.Host.Tests.Web.Api;

[Collection(nameof(KeyedService))]
public sealed class ApiTests(KeyedService keyed)
{
    private const string Series = "indicateur;territoire;code;année;valeur;unité;source\npopulation;Chantrevelle;;2021;12 345;habitants;Insee, recensement\npopulation;Chantrevelle;;2016;12 000;habitants;Insee, recensement\n";
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, RespectRequiredConstructorParameters = true, RespectNullableAnnotations = true };

    [Fact]
    public async Task Two_versions_are_compared_and_their_comparison_names_no_place_of_the_machine()
    {
        using var program = keyed.Program(Role.Reader);
        var old = await CheckAsync(program, "samples/plui-h/PADD.docx");
        var @new = await CheckAsync(program, "samples/plui-h-v2/PADD_v2.docx");
        var work = await program.WorkAsync(program.SendJsonAsync("/api/comparaisons", new { ancienne = old, nouvelle = @new }));
        Assert.Equal(("compare", "done"), (work.GetProperty("kind").GetString(), work.GetProperty("state").GetString()));
        Assert.Equal(["PADD_v2-controle.docx", "comparaison.html", "comparaison.json"], work.GetProperty("files").EnumerateArray().Select(f => f.GetString()));
        var json = await program.TextAsync($"/api/travaux/{work.GetProperty("id")}/fichiers/comparaison.json");
        Assert.NotEmpty(JsonDocument.Parse(json).RootElement.GetProperty("findings").EnumerateArray());
        Assert.DoesNotContain(keyed.Service.Data, json, StringComparison.Ordinal);

        using var other = keyed.Program(Role.Reader, 2);
        Assert.Equal(HttpStatusCode.NotFound, (await other.SendJsonAsync("/api/comparaisons", new { ancienne = old, nouvelle = @new })).StatusCode);
        var problem = await (await program.SendJsonAsync("/api/comparaisons", new { ancienne = old, nouvelle = work.GetProperty("id").GetString() })).ProblemAsync(HttpStatusCode.BadRequest);
        Assert.Equal("PLN1921", problem.GetProperty("code").GetString());
    }

    [Fact]
    public async Task A_text_is_verified_against_the_values_that_are_kept()
    {
        await ImportAsync();
        using var program = keyed.Program(Role.Reader);
        var work = await program.WorkAsync(program.PostAsync("/api/verifications", SentForm.Of([("plan", await KeyedService.MarkAsync(program)), ("territoire", "Chantrevelle")], ("rapport.docx", Text("La commune de Chantrevelle compte 12 345 habitants en 2021.", "La commune de Chantrevelle compte 99 999 habitants en 2021.")))));
        Assert.True(work.GetProperty("state").GetString() == "done", work.ToString());
        Assert.Contains("rapport-controle.docx", work.GetProperty("files").EnumerateArray().Select(f => f.GetString()));
        var statements = (await program.JsonAsync($"/api/travaux/{work.GetProperty("id")}/fichiers/verification.json")).GetProperty("statements").EnumerateArray().ToList();
        Assert.Equal("rapport.docx", statements[0].GetProperty("file").GetString());
        Assert.True(statements.Count >= 2);
    }

    [Fact]
    public async Task Findings_are_listed_answered_and_the_answers_listed()
    {
        using var program = keyed.Program(Role.Reader);
        var work = await CheckAsync(program, "samples/plui/2_PADD.docx");
        var finding = (await program.JsonAsync($"/api/travaux/{work}/constats")).GetProperty("documents")[0].GetProperty("findings").EnumerateArray().First(f => f.GetProperty("toTreat").GetBoolean() && !f.TryGetProperty("subject", out _));
        Assert.Equal("PLN1561", (await (await program.SendJsonAsync($"/api/travaux/{work}/reponses", new { constat = finding.GetProperty("rule").GetString(), reponse = "contestee" })).ProblemAsync(HttpStatusCode.BadRequest)).GetProperty("code").GetString());
        Assert.Equal("PLN1923", (await (await program.SendJsonAsync($"/api/travaux/{work}/reponses", new { constat = "PLUI-RIEN-000", reponse = "acceptee" })).ProblemAsync(HttpStatusCode.BadRequest)).GetProperty("code").GetString());
        Assert.Equal(HttpStatusCode.NoContent, (await program.SendJsonAsync($"/api/travaux/{work}/reponses", new { constat = finding.GetProperty("rule").GetString(), reponse = "contestee", motif = "Le PADD le dit ailleurs." })).StatusCode);
        var answers = JsonSerializer.Deserialize<DescribedAnswers>(await program.TextAsync($"/api/travaux/{work}/reponses"), Strict)!.Answers;
        Assert.Equal(("contested", "Le PADD le dit ailleurs.", "Reader 1"), (Assert.Single(answers).State, answers[0].Reason, answers[0].By));

        var copy = await (await program.GetAsync($"/api/travaux/{work}/fichiers/2_PADD-controle.docx")).Content.ReadAsByteArrayAsync();
        Assert.Equal(HttpStatusCode.OK, (await program.PostAsync($"/api/travaux/{work}/reponses/word", SentForm.Of([], ("2_PADD-controle.docx", copy)))).StatusCode);
        using var other = keyed.Program(Role.Evaluator);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync($"/api/travaux/{work}/reponses")).StatusCode);
    }

    [Fact]
    public async Task The_matrix_and_the_table_of_objectives_come_with_a_check()
    {
        using var program = keyed.Program(Role.Reader);
        var programme = (await program.JsonAsync("/api/programmes"))[0];
        Assert.NotEmpty(programme.GetProperty("commitments").EnumerateArray());
        var sent = await File.ReadAllBytesAsync(Path.Combine(Repository.Root, "samples/plui/2_PADD.docx"));
        var work = await program.WorkAsync(program.PostAsync("/api/controles", SentForm.Of([("programme", programme.GetProperty("id").GetString()!)], ("2_PADD.docx", sent))));
        var id = work.GetProperty("id").GetString();
        Assert.NotEmpty((await program.JsonAsync($"/api/travaux/{id}/engagements")).GetProperty("commitments").EnumerateArray());
        Assert.NotEmpty((await program.JsonAsync($"/api/travaux/{id}/evaluabilite")).GetProperty("plans").EnumerateArray());
        Assert.NotEmpty((await program.JsonAsync($"/api/travaux/{id}/constats")).GetProperty("documents")[0].GetProperty("citations").EnumerateArray());

        using var reader = keyed.Program(Role.Reader, 2);
        Assert.Equal(HttpStatusCode.NotFound, (await reader.GetAsync($"/api/travaux/{id}/engagements")).StatusCode);
        using var planner = keyed.Program(Role.Planner);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound), ((await planner.GetAsync($"/api/travaux/{id}/engagements")).StatusCode, (await planner.GetAsync($"/api/travaux/{id}/constats")).StatusCode));
    }

    [Fact]
    public async Task Values_are_imported_listed_reviewed_and_exported_as_described()
    {
        await ImportAsync();
        using var program = keyed.Program(Role.Evaluator);
        var extracted = await program.WorkAsync(program.PostAsync("/api/extractions", SentForm.Of([], ("Observatoire_2025.docx", await File.ReadAllBytesAsync(Path.Combine(Repository.Root, "samples/observatoire/Observatoire_2025.docx"))))));
        Assert.Equal("done", extracted.GetProperty("state").GetString());
        var queue = JsonSerializer.Deserialize<DescribedObservations>(await program.TextAsync("/api/relecture"), Strict)!.Observations;
        Assert.All(queue, o => Assert.Equal("extracted", o.Status));
        Assert.All(queue, o => Assert.Equal(Path.GetFileName(o.Source.File), o.Source.File));

        var first = queue[0].Id;
        Assert.Equal("PLN1880", (await (await program.SendJsonAsync($"/api/relecture/{first}", new { decision = "rejeter" })).ProblemAsync(HttpStatusCode.BadRequest)).GetProperty("code").GetString());
        var decided = JsonSerializer.Deserialize<DescribedObservations>(await (await program.SendJsonAsync($"/api/relecture/{first}", new { decision = "corriger", valeur = "1 234,5" })).Content.ReadAsStringAsync(), Strict)!.Observations[0];
        Assert.Equal(("corrected", 1234.5m, "Evaluator 1"), (decided.Status, decided.Value, decided.Reviews[^1].By));
        Assert.DoesNotContain(JsonSerializer.Deserialize<DescribedObservations>(await program.TextAsync("/api/relecture"), Strict)!.Observations, o => o.Id == first);
        Assert.Equal(HttpStatusCode.OK, (await program.SendJsonAsync($"/api/relecture/{first}", new { decision = "rouvrir" })).StatusCode);

        Assert.Single(JsonSerializer.Deserialize<DescribedObservations>(await program.TextAsync($"/api/observations/{first}"), Strict)!.Observations);
        Assert.NotEmpty(JsonSerializer.Deserialize<DescribedEvents>(await program.TextAsync("/api/observations/historique"), Strict)!.Events);
        var series = JsonSerializer.Deserialize<DescribedSeries>(await program.TextAsync("/api/indicateurs?indicateur=population&territoire=Chantrevelle"), Strict)!.Series;
        Assert.Equal(["2016", "2021"], Assert.Single(series).Points.Select(p => p.Period));
        Assert.Contains("Chantrevelle", await program.TextAsync("/api/observations/export?indicateur=population"), StringComparison.Ordinal);
        Assert.Equal("PLN1924", (await (await program.GetAsync("/api/observations/export?forme=pdf")).ProblemAsync(HttpStatusCode.BadRequest)).GetProperty("code").GetString());
        Assert.Equal("PLN1616", (await (await program.GetAsync("/api/observations?statut=douteuse")).ProblemAsync(HttpStatusCode.BadRequest)).GetProperty("code").GetString());
        Assert.Equal("PLN1925", (await (await program.PostAsync("/api/observations/import", SentForm.Of([]))).ProblemAsync(HttpStatusCode.BadRequest)).GetProperty("code").GetString());
    }

    [Fact]
    public async Task A_report_is_asked_for_listed_and_fetched()
    {
        await ImportAsync();
        using var program = keyed.Program(Role.Evaluator);
        var kind = (await program.JsonAsync("/api/rapports/genres")).EnumerateArray().First(k => k.GetProperty("id").GetString()!.Contains("scot", StringComparison.Ordinal)).GetProperty("id").GetString();
        Assert.Equal("PLN1881", (await (await program.SendJsonAsync("/api/rapports", new { plan = "/etc", rapport = kind })).ProblemAsync(HttpStatusCode.BadRequest)).GetProperty("code").GetString());
        var work = await program.WorkAsync(program.SendJsonAsync("/api/rapports", new { plan = await KeyedService.MarkAsync(program), rapport = kind, periode = "2016..2021", territoire = "Chantrevelle" }));
        Assert.Equal("report", work.GetProperty("kind").GetString());
        Assert.True(work.GetProperty("state").GetString() == "done", work.ToString());
        Assert.Equal(work.GetProperty("id").GetString(), (await program.JsonAsync("/api/rapports"))[0].GetProperty("id").GetString());
        var file = work.GetProperty("files").EnumerateArray().Select(f => f.GetString()!).Single(f => f.EndsWith(".docx", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.OK, (await program.GetAsync($"/api/travaux/{work.GetProperty("id")}/fichiers/{Uri.EscapeDataString(file)}")).StatusCode);
    }

    [Fact]
    public async Task A_schedule_is_added_paused_resumed_run_and_removed_and_its_history_stays()
    {
        using var program = keyed.Program(Role.Evaluator);
        var mark = await KeyedService.MarkAsync(program);
        var asked = new { nom = "Contrôle d'essai", quand = "chaque premier lundi du mois à 7 h", plan = mark, faire = "controle" };
        Assert.Equal("PLN1926", (await (await program.SendJsonAsync("/api/planification", asked with { faire = "danser" })).ProblemAsync(HttpStatusCode.BadRequest)).GetProperty("code").GetString());
        Assert.Equal("PLN1782", (await (await program.SendJsonAsync("/api/planification", asked with { quand = "le 31 février à 7 h" })).ProblemAsync(HttpStatusCode.BadRequest)).GetProperty("code").GetString());
        Assert.Equal(HttpStatusCode.OK, (await program.SendJsonAsync("/api/planification", asked)).StatusCode);
        Assert.Equal("PLN1789", (await (await program.SendJsonAsync("/api/planification", asked)).ProblemAsync(HttpStatusCode.BadRequest)).GetProperty("code").GetString());

        async Task<DescribedSchedules.One> ShownAsync() => JsonSerializer.Deserialize<DescribedSchedules>(await program.TextAsync("/api/planification"), Strict)!.Schedules.Single(s => s.Name == asked.nom);
        Assert.Equal(HttpStatusCode.NoContent, (await program.SendJsonAsync("/api/planification/Contr%C3%B4le%20d'essai/suspendre", new { })).StatusCode);
        Assert.False((await ShownAsync()).Enabled);
        Assert.Equal(HttpStatusCode.NoContent, (await program.SendJsonAsync("/api/planification/Contr%C3%B4le%20d'essai/reprendre", new { })).StatusCode);
        Assert.True((await ShownAsync()).Enabled);
        Assert.Equal(HttpStatusCode.NoContent, (await program.SendJsonAsync("/api/planification/Contr%C3%B4le%20d'essai/lancer", new { })).StatusCode);
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        while (JsonSerializer.Deserialize<DescribedRuns>(await program.TextAsync("/api/planification/historique?nom=Contr%C3%B4le%20d'essai"), Strict)!.Runs is not [{ State: "done" or "partial" }, ..])
        {
            await Task.Delay(TimeSpan.FromMilliseconds(300), limit.Token);
        }

        using var removal = new HttpRequestMessage(HttpMethod.Delete, "/api/planification/Contr%C3%B4le%20d'essai");
        Assert.Equal(HttpStatusCode.NoContent, (await program.SendAsync(removal)).StatusCode);
        var run = Assert.Single(JsonSerializer.Deserialize<DescribedRuns>(await program.TextAsync("/api/planification/historique?nom=Contr%C3%B4le%20d'essai"), Strict)!.Runs);
        Assert.Equal((null, "asked"), (run.Results, run.Cause));
        using var declared = new HttpRequestMessage(HttpMethod.Delete, "/api/planification/Rappels%20des%20%C3%A9ch%C3%A9ances");
        Assert.Equal("PLN1791", (await (await program.SendAsync(declared)).ProblemAsync(HttpStatusCode.BadRequest)).GetProperty("code").GetString());
    }

    [Fact]
    public async Task Deadlines_are_told_as_described_and_as_a_calendar()
    {
        using var program = keyed.Program(Role.Reader);
        var told = JsonSerializer.Deserialize<DescribedDeadlines>(await program.TextAsync("/api/echeances?date=2026-11-27"), Strict)!;
        Assert.Equal(Path.GetFileName(keyed.Plan), Assert.Single(told.Plans).Folder);
        Assert.NotEmpty(told.Plans[0].Deadlines);
        Assert.Equal("PLN1775", Assert.Single(told.Unread).Code);
        Assert.StartsWith("BEGIN:VCALENDAR", await program.TextAsync("/api/echeances.ics"), StringComparison.Ordinal);
        Assert.Equal("PLN1771", (await (await program.GetAsync("/api/echeances?date=demain")).ProblemAsync(HttpStatusCode.BadRequest)).GetProperty("code").GetString());
        Assert.Equal("PLN1770", (await (await program.GetAsync("/api/echeances?horizon=loin")).ProblemAsync(HttpStatusCode.BadRequest)).GetProperty("code").GetString());
    }

    [Fact]
    public async Task The_law_is_told_rule_by_rule_and_a_programme_is_checked()
    {
        using var program = keyed.Program(Role.Administrator);
        var rule = (await program.JsonAsync("/api/regles"))[0].GetProperty("id").GetString();
        Assert.Contains(rule!, await program.TextAsync($"/api/regles/{rule}"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await program.GetAsync("/api/regles/PLUI-RIEN-000")).StatusCode);
        Assert.NotEmpty((await program.JsonAsync("/api/catalogue")).EnumerateObject());
        Assert.Equal(HttpStatusCode.NotFound, (await program.GetAsync("/api/catalogue/rien")).StatusCode);
        Assert.Contains((await program.JsonAsync("/api/extensions")).EnumerateArray(), e => e.GetProperty("state").GetString() == "loaded");
        var faults = await (await program.PostAsync("/api/programmes/verification", Yaml(("programme", "titre: 12\naxes: rien\n")))).Content.ReadFromJsonAsync<JsonElement>();
        Assert.NotEmpty(faults.EnumerateArray());
        var shipped = await File.ReadAllTextAsync(Directory.EnumerateFiles(Path.Combine(Repository.Root, "templates", "ptp"), "aucame*.yaml").First());
        Assert.Equal(HttpStatusCode.OK, (await program.PostAsync("/api/programmes/comparaison", Yaml(("avant", shipped), ("apres", shipped)))).StatusCode);
    }

    [Fact]
    public async Task No_answer_names_a_place_of_the_machine()
    {
        await ImportAsync();
        using var program = keyed.Program(Role.Administrator);
        var extracted = await program.WorkAsync(program.PostAsync("/api/extractions", SentForm.Of([], ("Rapport secret.docx", await File.ReadAllBytesAsync(Path.Combine(Repository.Root, "samples/observatoire-climat/Observatoire_climat_2026.docx"))))));
        var work = extracted.GetProperty("id").GetString();
        string[] addresses =
        [
            "/api/travaux", "/api/indicateurs", "/api/observations", "/api/observations/historique", "/api/observations/export", "/api/relecture", "/api/plans", "/api/rapports", "/api/planification",
            "/api/planification/historique", "/api/echeances", "/api/echeances.ics", "/api/extensions", "/api/depot", "/api/regles", "/api/programmes", "/api/catalogue",
            $"/api/travaux/{work}", $"/api/travaux/{work}/fichiers/valeurs.json", $"/api/travaux/{work}/fichiers/valeurs.csv",
        ];
        foreach (var address in addresses)
        {
            var answer = await program.GetAsync(address);
            var text = await answer.Content.ReadAsStringAsync();
            Assert.True(answer.IsSuccessStatusCode, $"{address}: {text}");
            Assert.DoesNotContain(keyed.Service.Data, text, StringComparison.Ordinal);
            Assert.DoesNotContain(Path.GetDirectoryName(keyed.Plan)!, text, StringComparison.Ordinal);
            Assert.DoesNotContain(AppContext.BaseDirectory, text, StringComparison.Ordinal);
        }
    }

    private async Task ImportAsync()
    {
        using var program = keyed.Program(Role.Evaluator);
        var sent = new MultipartFormDataContent { { new ByteArrayContent(Encoding.UTF8.GetBytes(Series)), "fichier", "series.csv" } };
        var answer = await program.PostAsync("/api/observations/import", sent);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
    }

    private static MultipartFormDataContent Yaml(params (string Field, string Text)[] files)
    {
        var sent = new MultipartFormDataContent();
        foreach (var (field, text) in files)
        {
            sent.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(text)), field, $"{field}.yaml");
        }

        return sent;
    }

    private static byte[] Text(params string[] paragraphs)
    {
        var file = Path.Combine(Path.GetTempPath(), $"planning-{Guid.NewGuid():N}.docx");
        try
        {
            SmallWord.Write(file, paragraphs);
            return File.ReadAllBytes(file);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static async Task<string> CheckAsync(Visitor program, string sample)
    {
        var sent = await File.ReadAllBytesAsync(Path.Combine(Repository.Root, sample));
        return (await program.WorkAsync(program.PostAsync("/api/controles", SentForm.Of([], (Path.GetFileName(sample), sent))))).GetProperty("id").GetString()!;
    }
}

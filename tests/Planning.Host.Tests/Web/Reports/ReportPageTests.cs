using System.Net;
using System.Text;
using Planning.Host.Settings;
using Planning.Host.Web.Reports;
using Planning.Host.Web.SignIn;

namespace Planning.Host.Tests.Web.Reports;

public sealed class ReportPageTests : IAsyncLifetime
{
    private const string Key = "une-cle-assez-longue-pour-un-essai";

    private readonly string plan = Directory.CreateTempSubdirectory("planning-plan").FullName;
    private RunningService service = null!;

    public async Task InitializeAsync()
    {
        await File.WriteAllTextAsync(Path.Combine(plan, "dossier.yaml"), "type: plui\nnom: PLUi de Sarvelle\nfaits:\n  plan.date_approbation: 2019-03-01\n");
        await File.WriteAllTextAsync(Path.Combine(plan, "suivi.yaml"), "territoire: Pays de Sarvelle\n");
        service = await RunningService.StartAsync((usual, _) => usual with { Keys = [new ApiKey("Essai", Key, Role.Evaluator)] }, (usual, _) => usual with { Plans = [plan] });
    }

    public async Task DisposeAsync()
    {
        await service.DisposeAsync();
        Directory.Delete(plan, recursive: true);
    }

    [Fact]
    public async Task A_report_goes_on_from_the_one_of_last_time_and_says_what_is_missing()
    {
        using var visitor = new Visitor(service.Address);
        var (first, page) = await DoneAsync(visitor, await AskAsync(visitor, "/rapports"));
        Assert.Matches("Il lui manque [0-9]+ données", page);
        var report = await (await visitor.GetAsync($"/travaux/{first}/fichiers/bilan-plui-2019-2025.docx")).Content.ReadAsByteArrayAsync();

        var (second, again) = await DoneAsync(visitor, await AskAsync(visitor, "/rapports", ("precedent", "Suivi 2025.docx", report)));
        Assert.Contains("Le rapport est rédigé.", again, StringComparison.Ordinal);
        Assert.Equal(["Suivi 2025.docx"], service.Received(second));
    }

    [Fact]
    public async Task A_program_sends_the_report_of_last_time_too()
    {
        using var program = new Visitor(service.Address, Key);
        var answer = await AskAsync(program, "/api/rapports/reprise", ("precedent", "notes.txt", Encoding.UTF8.GetBytes("Notes.")));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("PLN1916", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("PLN1917", await (await program.PostAsync("/api/rapports/reprise", SentForm.Of([("plan", FolderMark.Of(plan)), ("rapport", "bilan-plui"), ("suivi", "true")]))).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Accepted, (await AskAsync(program, "/api/rapports/reprise")).StatusCode);
    }

    [Fact]
    public async Task A_template_and_a_report_of_last_time_or_a_file_that_is_no_report_of_ours_are_refused_in_words()
    {
        using var visitor = new Visitor(service.Address);
        var both = await AskAsync(visitor, "/rapports", ("modele", "modele.docx", [1]), ("precedent", "rapport.docx", [1]));
        Assert.Equal(HttpStatusCode.BadRequest, both.StatusCode);
        Assert.Contains("ne vont pas ensemble", WebUtility.HtmlDecode(await both.Content.ReadAsStringAsync()), StringComparison.Ordinal);

        var (_, page) = await DoneAsync(visitor, await AskAsync(visitor, "/rapports", ("precedent", "rapport.docx", Encoding.UTF8.GetBytes("<html>"))));
        Assert.Contains("Échec", page, StringComparison.Ordinal);
        Assert.Contains("rapport.docx", page, StringComparison.Ordinal);
        Assert.DoesNotContain(service.Data, page, StringComparison.Ordinal);
    }

    private static async Task<(string Work, string Page)> DoneAsync(Visitor visitor, HttpResponseMessage asked)
    {
        var work = Visitor.WorkOf(asked);
        await visitor.WaitAsync(work);
        return (work, WebUtility.HtmlDecode(await visitor.TextAsync($"/travaux/{work}")));
    }

    private async Task<HttpResponseMessage> AskAsync(Visitor visitor, string address, params (string Field, string Name, byte[] Content)[] files)
    {
        using var form = new MultipartFormDataContent();
        foreach (var (name, value) in new[] { ("plan", FolderMark.Of(plan)), ("rapport", "bilan-plui"), ("periode", "2019..2025") })
        {
            form.Add(new StringContent(value), name);
        }

        if (!address.StartsWith("/api", StringComparison.Ordinal))
        {
            form.Add(new StringContent(await visitor.TokenAsync()), Visitor.TokenField);
        }

        foreach (var (field, name, content) in files)
        {
            form.Add(new ByteArrayContent(content), field, name);
        }

        return await visitor.PostAsync(address, form);
    }
}

using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Planning.Host.Web.SignIn;
using Planning.Host.Works;
using Planning.Tests;

namespace Planning.Host.Tests.Web.Api;

[Collection(nameof(KeyedService))]
public sealed class ReadingApiTests(KeyedService keyed)
{
    private const string Password = "sesame-1234";

    [Fact]
    public async Task Tables_are_given_as_they_are_in_each_form()
    {
        using var program = keyed.Program(Role.Reader);
        var work = await program.WorkAsync(program.PostAsync("/api/tableaux", SentForm.Of([], ("Observatoire_2025.docx", Observatory()))));
        Assert.Equal(("tables", "done"), (work.GetProperty("kind").GetString(), work.GetProperty("state").GetString()));
        Assert.Equal(["tableaux.csv", "tableaux.json", "tableaux.xlsx"], work.GetProperty("files").EnumerateArray().Select(f => f.GetString()));
        var told = await program.JsonAsync($"/api/travaux/{work.GetProperty("id")}/fichiers/tableaux.json");
        Assert.Equal("Observatoire_2025.docx", told[0].GetProperty("pdf").GetString());
        Assert.NotEmpty(told[0].GetProperty("tables")[0].GetProperty("cells").EnumerateArray());
        Assert.StartsWith($"{told[0].GetProperty("tables").GetArrayLength()} tableaux", work.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_extracted_for_trial_is_shown_and_not_kept()
    {
        using var program = keyed.Program(Role.Evaluator);
        var before = (await program.JsonAsync("/api/observations")).GetProperty("observations").GetArrayLength();
        var sent = File.ReadAllBytes(Path.Combine(Repository.Root, "samples/observatoire-climat/Observatoire_climat_2026.docx"));
        var work = await program.WorkAsync(program.PostAsync("/api/extractions", SentForm.Of([("essai", "true")], ("Observatoire_climat_2026.docx", sent))));
        Assert.Contains("rien n'est enregistré", work.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.NotEmpty((await program.JsonAsync($"/api/travaux/{work.GetProperty("id")}/fichiers/valeurs.json")).GetProperty("documents")[0].GetProperty("observations").EnumerateArray());
        Assert.Equal(before, (await program.JsonAsync("/api/observations")).GetProperty("observations").GetArrayLength());
    }

    [Theory]
    [InlineData("/api/controles")]
    [InlineData("/api/extractions")]
    [InlineData("/api/verifications")]
    [InlineData("/api/tableaux")]
    public async Task The_password_of_pdfs_comes_with_the_work_and_can_be_read_nowhere(string address)
    {
        using var program = keyed.Program(Role.Evaluator);
        var work = await program.WorkAsync(program.PostAsync(address, SentForm.Of([("motdepasse", Password)], ("Observatoire_2025.docx", Observatory()))));
        Assert.DoesNotContain(Password, work.ToString(), StringComparison.Ordinal);
        var order = keyed.Service.Services.GetRequiredService<WorkLedger>().Find(work.GetProperty("id").GetString()!)!.Order;
        Assert.Equal(Password, keyed.Service.Services.GetRequiredService<PasswordSeal>().Open(order.Password));
        Assert.DoesNotContain(Password, order.ToString(), StringComparison.Ordinal);
        Assert.All(Directory.GetFiles(keyed.Service.Data, "service.db*"), file => Assert.DoesNotContain(Password, Text(file), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_postponed_point_keeps_until_when()
    {
        using var program = keyed.Program(Role.Reader);
        var work = await program.WorkAsync(program.PostAsync("/api/controles", SentForm.Of([], ("2_PADD.docx", File.ReadAllBytes(Path.Combine(Repository.Root, "samples/plui/2_PADD.docx"))))));
        var id = work.GetProperty("id").GetString();
        var rule = (await program.JsonAsync($"/api/travaux/{id}/constats")).GetProperty("documents")[0].GetProperty("findings").EnumerateArray().First(f => f.GetProperty("toTreat").GetBoolean() && !f.TryGetProperty("subject", out _)).GetProperty("rule").GetString();
        var problem = await (await program.SendJsonAsync($"/api/travaux/{id}/reponses", new { constat = rule, reponse = "acceptee", jusque = "2027-06-30" })).ProblemAsync(HttpStatusCode.BadRequest);
        Assert.Equal("« jusque » ne va qu'avec une réponse reportée.", problem.GetProperty("title").GetString());
        Assert.Equal("PLN1563", (await (await program.SendJsonAsync($"/api/travaux/{id}/reponses", new { constat = rule, reponse = "reportee", jusque = "bientôt" })).ProblemAsync(HttpStatusCode.BadRequest)).GetProperty("code").GetString());
        Assert.Equal(HttpStatusCode.NoContent, (await program.SendJsonAsync($"/api/travaux/{id}/reponses", new { constat = rule, reponse = "reportee", jusque = "2027-06-30" })).StatusCode);
        Assert.Equal("2027-06-30", (await program.JsonAsync($"/api/travaux/{id}/reponses")).GetProperty("answers")[0].GetProperty("until").GetString());
    }

    private static byte[] Observatory() => File.ReadAllBytes(Path.Combine(Repository.Root, "samples/observatoire/Observatoire_2025.docx"));

    private static string Text(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var reader = new StreamReader(stream, Encoding.Latin1);
        return reader.ReadToEnd();
    }
}

using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Planning.Host.Tests.Web;

[Collection(nameof(OpenService))]
public sealed class KeyTests(OpenService open)
{
    [Theory]
    [InlineData(null)]
    [InlineData("une-cle-que-personne-n-a-donnee")]
    [InlineData("")]
    public async Task Without_a_key_that_is_known_nothing_is_answered(string? key)
    {
        using var program = new Visitor(open.Service.Address, key);
        foreach (var address in new[] { "/api/travaux", "/api/travaux/x", "/api/travaux/x/fichiers/y", "/api/indicateurs", "/api/echeances" })
        {
            Assert.Equal(HttpStatusCode.Unauthorized, (await program.GetAsync(address)).StatusCode);
        }

        Assert.Equal(HttpStatusCode.Unauthorized, (await program.PostAsync("/api/controles", SentForm.Of([], ("plan.docx", SmallFile.Word())))).StatusCode);
    }

    [Fact]
    public async Task A_key_does_only_what_its_role_may()
    {
        using var reader = open.Program(OpenService.Reader);
        var refused = await reader.PostAsync("/api/extractions", SentForm.Of([], ("plan.docx", SmallFile.Word())));
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        Assert.Equal("Votre rôle ne permet pas cette action.", (await refused.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("title").GetString());

        using var evaluator = open.Program(OpenService.Evaluator);
        Assert.Equal(HttpStatusCode.Accepted, (await evaluator.PostAsync("/api/extractions", SentForm.Of([], ("plan.docx", SmallFile.Word())))).StatusCode);
    }

    [Fact]
    public async Task A_role_that_is_only_claimed_counts_for_nothing()
    {
        using var reader = open.Program(OpenService.Reader);
        foreach (var (name, value) in new[] { ("X-Role", "Administrator"), ("planning-role", "Administrator"), ("Cookie", "planning=planning-role%3DAdministrator"), ("X-Forwarded-User", "admin") })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/administration?planning-role=Administrator");
            request.Headers.TryAddWithoutValidation(name, value);
            Assert.Equal(HttpStatusCode.Forbidden, (await reader.SendAsync(request)).StatusCode);
        }
    }

    [Fact]
    public async Task A_program_sees_its_own_works_and_those_of_no_other()
    {
        using var owner = open.Program(OpenService.Reader);
        var taken = await owner.PostAsync("/api/controles", SentForm.Of([("type", "plui"), ("piece", "padd")], ("secret.docx", SmallFile.Word())));
        Assert.Equal(HttpStatusCode.Accepted, taken.StatusCode);
        var work = (await taken.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString()!;
        await owner.WaitAsync(work);
        Assert.Equal(HttpStatusCode.OK, (await owner.GetAsync($"/api/travaux/{work}")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await owner.GetAsync($"/api/travaux/{work}/fichiers/controle.json")).StatusCode);

        using var other = open.Program(OpenService.OtherReader);
        foreach (var address in new[] { $"/api/travaux/{work}", $"/api/travaux/{work}/fichiers/controle.json", $"/travaux/{work}", $"/travaux/{work}/etat", $"/travaux/{work}/fichiers/controle.html" })
        {
            var refused = await other.GetAsync(address);
            Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
            Assert.DoesNotContain("secret", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await other.PostAsync($"/travaux/{work}/reponses", ("constat", "0"), ("cle", "PLUI-PADD-010"), ("etat", "Accepted"))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await other.PostAsync($"/travaux/{work}/refaire")).StatusCode);
        Assert.DoesNotContain(work, await other.TextAsync("/api/travaux"), StringComparison.Ordinal);
        Assert.DoesNotContain("secret", await other.TextAsync("/"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("..%2Frecu%2Fplan.docx")]
    [InlineData("..%5C..%5Cservice.db")]
    [InlineData(".issue.json")]
    [InlineData("%2Fetc%2Fpasswd")]
    public async Task Only_the_results_of_a_work_are_given_by_their_names(string name)
    {
        using var owner = open.Program(OpenService.Reader);
        var work = (await (await owner.PostAsync("/api/controles", SentForm.Of([], ("plan.docx", "rien"u8.ToArray())))).Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString()!;
        await owner.WaitAsync(work);
        Assert.Equal(HttpStatusCode.NotFound, (await owner.GetAsync($"/api/travaux/{work}/fichiers/{name}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await owner.GetAsync($"/travaux/{work}/fichiers/{name}")).StatusCode);
    }

    [Theory]
    [InlineData("/etc/passwd")]
    [InlineData("../../../etc/passwd")]
    [InlineData("C:\\secret.yaml")]
    public async Task A_path_is_no_work_programme(string path)
    {
        using var visitor = open.Visitor();
        var answer = await visitor.DropAsync([("programme", path)], ("plan.docx", SmallFile.Word()));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        using var program = open.Program(OpenService.Reader);
        Assert.Equal(HttpStatusCode.BadRequest, (await program.PostAsync("/api/controles", SentForm.Of([("programme", path)], ("plan.docx", SmallFile.Word())))).StatusCode);
    }

    [Fact]
    public async Task A_path_is_no_plan()
    {
        using var visitor = open.Visitor();
        foreach (var plan in new[] { "/etc", "-1", "99" })
        {
            Assert.Equal(HttpStatusCode.BadRequest, (await visitor.PostAsync("/rapports", ("plan", plan), ("rapport", "suivi-annuel"))).StatusCode);
        }
    }
}

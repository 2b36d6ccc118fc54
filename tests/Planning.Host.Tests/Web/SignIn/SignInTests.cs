using System.Net;

namespace Planning.Host.Tests.Web.SignIn;

public sealed class SignInTests(SignedService service) : IClassFixture<SignedService>
{
    [Theory]
    [InlineData("lecteur", 200, 403, 403)]
    [InlineData("charge-etudes", 200, 403, 403)]
    [InlineData("evaluateur", 200, 200, 403)]
    [InlineData("administrateur", 200, 200, 200)]
    [InlineData("role-inconnu", 200, 403, 403)]
    [InlineData("", 200, 403, 403)]
    public async Task Each_role_sees_its_pages_and_no_more(string role, int checks, int review, int administration)
    {
        using var person = await service.SignInAsync(new Account($"compte-{role}", "Camille Durand", role));
        Assert.Equal((checks, review, administration), (await StatusAsync(person, "/"), await StatusAsync(person, "/relecture"), await StatusAsync(person, "/administration")));
        Assert.Equal(review, await StatusAsync(person, "/rapports"));
        Assert.Equal(checks, await StatusAsync(person, "/echeances"));
        var page = WebUtility.HtmlDecode(await person.TextAsync("/"));
        Assert.Contains("Camille Durand", page, StringComparison.Ordinal);
        Assert.Equal(review == 200, page.Contains("href=\"/relecture\"", StringComparison.Ordinal));
        Assert.Equal(administration == 200, page.Contains("href=\"/administration\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_role_that_is_missing_is_told_in_French()
    {
        using var person = await service.SignInAsync(new Account("1", "Camille Durand", "lecteur"));
        Assert.Contains("Votre rôle ne permet pas cette action.", WebUtility.HtmlDecode(await person.TextAsync("/administration")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_cookie_is_for_the_service_alone()
    {
        using var visitor = service.Stranger();
        var answer = await service.EnterAsync(visitor, new Account("1", "Camille Durand", "lecteur"));
        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"), c => c.StartsWith("planning=", StringComparison.Ordinal));
        Assert.Contains("secure", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_cookie_that_was_touched_signs_nobody_in()
    {
        using var person = await service.SignInAsync(new Account("1", "Camille Durand", "administrateur"));
        var cookie = person.Cookies.GetCookies(service.Service.Address)["planning"]!;
        using var thief = service.Stranger();
        thief.Cookies.Add(service.Service.Address, new Cookie("planning", cookie.Value[..^6] + "AAAAAA", "/"));
        Assert.Equal((int)HttpStatusCode.Redirect, await StatusAsync(thief, "/administration"));
    }

    [Fact]
    public async Task A_token_that_the_provider_did_not_sign_signs_nobody_in()
    {
        using var visitor = service.Stranger();
        service.Provider.Forges = true;
        try
        {
            var answer = await service.EnterAsync(visitor, new Account("1", "Camille Durand", "administrateur"));
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
            Assert.Contains("identification n’a pas abouti", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
            Assert.Equal((int)HttpStatusCode.Redirect, await StatusAsync(visitor, "/"));
        }
        finally
        {
            service.Provider.Forges = false;
        }
    }

    [Fact]
    public async Task What_another_browser_was_given_signs_nobody_in()
    {
        using var visitor = service.Stranger();
        var answer = await visitor.PostAsync("/signin-oidc", new FormUrlEncodedContent(new Dictionary<string, string> { ["code"] = "un-code", ["state"] = "un-etat" }));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal((int)HttpStatusCode.Redirect, await StatusAsync(visitor, "/"));
    }

    [Fact]
    public async Task Who_leaves_is_out_here_and_at_the_provider()
    {
        using var person = await service.SignInAsync(new Account("1", "Camille Durand", "lecteur"));
        var left = await person.PostAsync("/sortir");
        Assert.Equal(HttpStatusCode.Redirect, left.StatusCode);
        Assert.StartsWith(new Uri(service.Provider.Address, "sortir").ToString(), left.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Equal((int)HttpStatusCode.Redirect, await StatusAsync(person, "/"));

        var back = await person.GetAsync((await person.GetAsync(left.Headers.Location.ToString())).Headers.Location!.ToString());
        Assert.EndsWith("/sorti", back.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Contains("Vous avez quitté Planning", WebUtility.HtmlDecode(await person.TextAsync("/sorti")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_may_lead_to_the_provider_and_nowhere_else()
    {
        using var person = await service.SignInAsync(new Account("1", "Camille Durand", "lecteur"));
        var answer = await person.GetAsync("/");
        Assert.EndsWith($"form-action 'self' {service.Provider.Address.GetLeftPart(UriPartial.Authority)}", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.True(answer.Headers.Contains("Strict-Transport-Security"));
    }

    [Theory]
    [InlineData("autre-compte", "Dominique Petit")]
    [InlineData("homonyme", "Camille Durand")]
    public async Task Nobody_sees_the_documents_of_another_not_even_under_the_same_name(string id, string name)
    {
        using var owner = await service.SignInAsync(new Account("proprietaire", "Camille Durand", "lecteur"));
        var work = Visitor.WorkOf(await owner.DropAsync([("plan", "PLUi secret")], ("confidentiel.docx", "rien"u8.ToArray())));
        await owner.WaitAsync(work);
        Assert.Equal(200, await StatusAsync(owner, $"/travaux/{work}"));

        using var other = await service.SignInAsync(new Account(id, name, "evaluateur"));
        foreach (var address in new[] { $"/travaux/{work}", $"/travaux/{work}/etat", $"/travaux/{work}/fichiers/controle.html" })
        {
            Assert.Equal(404, await StatusAsync(other, address));
        }

        var home = await other.TextAsync("/");
        Assert.DoesNotContain("confidentiel", home, StringComparison.Ordinal);
        Assert.DoesNotContain("PLUi secret", home, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await other.PostAsync($"/travaux/{work}/refaire")).StatusCode);

        using var again = await service.SignInAsync(new Account("proprietaire", "Camille Durand-Petit", "lecteur"));
        Assert.Equal(200, await StatusAsync(again, $"/travaux/{work}"));
    }

    [Fact]
    public async Task An_administrator_sees_the_works_of_all()
    {
        using var owner = await service.SignInAsync(new Account("proprietaire", "Camille Durand", "lecteur"));
        var work = Visitor.WorkOf(await owner.DropAsync(("plan.docx", "rien"u8.ToArray())));
        using var administrator = await service.SignInAsync(new Account("admin", "Sacha Martin", "administrateur"));
        Assert.Equal(200, await StatusAsync(administrator, $"/travaux/{work}"));
        await owner.WaitAsync(work);
    }

    private static async Task<int> StatusAsync(Visitor visitor, string address) => (int)(await visitor.GetAsync(address)).StatusCode;
}

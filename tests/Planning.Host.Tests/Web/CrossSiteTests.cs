using System.Net;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Planning.Host.Works;

namespace Planning.Host.Tests.Web;

[Collection(nameof(OpenService))]
public sealed class CrossSiteTests(OpenService open)
{
    [Fact]
    public async Task A_form_from_another_site_is_refused_and_nothing_is_kept()
    {
        using var visitor = open.Visitor();
        await visitor.TokenAsync();
        var before = Count();
        var answer = await visitor.PostAsync("/controles", SentForm.Of([], ("plan.docx", SmallFile.Word())));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("rechargez-la", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(before, Count());
    }

    [Fact]
    public async Task A_forged_proof_is_refused()
    {
        using var visitor = open.Visitor();
        var token = await visitor.TokenAsync();
        var forged = token[..^4] + (token.EndsWith("AAAA", StringComparison.Ordinal) ? "BBBB" : "AAAA");
        Assert.Equal(HttpStatusCode.BadRequest, (await visitor.PostAsync("/controles", SentForm.Of([(Visitor.TokenField, forged)], ("plan.docx", SmallFile.Word())))).StatusCode);
    }

    [Fact]
    public async Task The_proof_of_another_browser_is_refused()
    {
        using var other = open.Visitor();
        using var visitor = open.Visitor();
        await visitor.TokenAsync();
        Assert.Equal(HttpStatusCode.BadRequest, (await visitor.PostAsync("/controles", SentForm.Of([(Visitor.TokenField, await other.TokenAsync())], ("plan.docx", SmallFile.Word())))).StatusCode);
    }

    [Fact]
    public void Whatever_changes_something_asks_for_that_proof_but_for_programs_who_have_a_key()
    {
        var changing = Endpoints().Where(e => e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.All(m => m != "GET") == true).ToList();
        Assert.NotEmpty(changing);
        Assert.All(changing, e => Assert.Equal(!e.RoutePattern.RawText!.StartsWith("/api/", StringComparison.Ordinal), e.Metadata.GetMetadata<IAntiforgeryMetadata>()?.RequiresValidation));
    }

    [Fact]
    public void Only_what_says_nothing_of_anyone_is_open_to_all() => Assert.Equal(
        ["/api/openapi.json", "/favicon.svg", "/metrics", "/planning.css", "/planning.js", "/sante/pret", "/sante/vivant", "/sorti"],
        Endpoints().Where(e => e.Metadata.GetMetadata<IAllowAnonymous>() is not null).Select(e => e.RoutePattern.RawText).Order(StringComparer.Ordinal));

    private IEnumerable<RouteEndpoint> Endpoints() => open.Service.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();

    private long Count() => open.Service.Services.GetRequiredService<WorkLedger>().Counts().Values.Sum();
}

using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Planning.Host.Web.SignIn;

namespace Planning.Host.Tests.Web.Api;

[Collection(nameof(KeyedService))]
public sealed class DescriptionTests(KeyedService keyed)
{
    [Fact]
    public async Task Every_address_is_described_with_what_it_does_who_may_what_it_gives_and_how_it_refuses()
    {
        using var anyone = new Visitor(keyed.Service.Address);
        var document = await anyone.JsonAsync("/api/openapi.json");
        var described = document.GetProperty("paths").EnumerateObject().SelectMany(p => p.Value.EnumerateObject().Select(o => (Name: $"{o.Name.ToUpperInvariant()} {p.Name}", Operation: o.Value))).ToList();
        Assert.Equal(keyed.Endpoints.Count - 1, described.Count);
        Assert.All(described, d =>
        {
            Assert.NotEmpty(d.Operation.GetProperty("summary").GetString()!);
            Assert.Contains("Rôle demandé", d.Operation.GetProperty("description").GetString(), StringComparison.Ordinal);
            Assert.Contains("cle", d.Operation.GetProperty("security")[0].EnumerateObject().Select(s => s.Name));
            var answers = d.Operation.GetProperty("responses").EnumerateObject().ToList();
            Assert.Contains(answers, a => a.Name.StartsWith('2'));
            Assert.All(answers, a => Assert.Matches("[a-zé ]{8,}", a.Value.GetProperty("description").GetString()));
            Assert.All(["400", "401", "503"], refusal => Assert.True(d.Operation.GetProperty("responses").GetProperty(refusal).GetProperty("content").TryGetProperty("application/problem+json", out _), d.Name));
        });
        Assert.True(document.GetProperty("components").GetProperty("schemas").TryGetProperty("ApiProblem", out _));
    }

    [Fact]
    public async Task A_role_that_is_too_low_is_refused_everywhere_that_asks_for_more()
    {
        var guarded = keyed.Endpoints.Select(e => (Endpoint: e, Role: RoleOf(e))).Where(e => e.Role > Role.Reader).ToList();
        Assert.Contains(guarded, g => g.Role == Role.Administrator);
        Assert.True(guarded.Count(g => g.Role == Role.Evaluator) > 10);
        foreach (var (endpoint, role) in guarded)
        {
            using var lower = keyed.Program(role - 1);
            using var request = new HttpRequestMessage(new HttpMethod(endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods[0]), AddressOf(endpoint));
            var problem = await (await lower.SendAsync(request)).ProblemAsync(HttpStatusCode.Forbidden);
            Assert.Equal("Votre rôle ne permet pas cette action.", problem.GetProperty("title").GetString());
        }
    }

    [Fact]
    public async Task Without_a_key_nothing_is_answered_but_the_description()
    {
        using var stranger = new Visitor(keyed.Service.Address, "une-cle-que-personne-n-a-donnee");
        foreach (var endpoint in keyed.Endpoints.Where(e => e.Metadata.GetMetadata<IAllowAnonymous>() is null))
        {
            using var request = new HttpRequestMessage(new HttpMethod(endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods[0]), AddressOf(endpoint));
            var answer = await stranger.SendAsync(request);
            Assert.Equal("Bearer", Assert.Single(answer.Headers.WwwAuthenticate).Scheme);
            await answer.ProblemAsync(HttpStatusCode.Unauthorized);
        }
    }

    [Theory]
    [InlineData("{ ceci n'est pas")]
    [InlineData("{}")]
    [InlineData("{ \"decision\": 12 }")]
    public async Task What_is_no_data_is_refused_in_French(string sent)
    {
        using var evaluator = keyed.Program(Role.Evaluator);
        var problem = await (await evaluator.PostAsync("/api/relecture/1", new StringContent(sent, System.Text.Encoding.UTF8, "application/json"))).ProblemAsync(HttpStatusCode.BadRequest);
        Assert.NotEmpty(problem.GetProperty("detail").GetString()!);
    }

    [Theory]
    [InlineData("/api/controles")]
    [InlineData("/api/verifications")]
    [InlineData("/api/extractions")]
    [InlineData("/api/tableaux")]
    [InlineData("/api/observations/import")]
    [InlineData("/api/programmes/verification")]
    public async Task A_form_without_anything_is_refused_and_is_no_fault_of_ours(string address)
    {
        using var evaluator = keyed.Program(Role.Evaluator);
        await (await evaluator.PostAsync(address, SentForm.Of([]))).ProblemAsync(HttpStatusCode.BadRequest);
    }

    private static Uri AddressOf(RouteEndpoint endpoint) => new(endpoint.RoutePattern.RawText!.Replace("{id:long}", "1", StringComparison.Ordinal).Replace("{id}", "x", StringComparison.Ordinal).Replace("{nom}", "x", StringComparison.Ordinal)
        .Replace("{indicateur}", "x", StringComparison.Ordinal), UriKind.Relative);

    private static Role RoleOf(RouteEndpoint endpoint) => endpoint.Metadata.OfType<IAuthorizeData>().Select(a => Enum.TryParse<Role>(a.Policy, out var role) ? role : Role.Reader).DefaultIfEmpty().Max();
}

using System.Net;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Planning.Host.Works.Kinds;

namespace Planning.Host.Tests.Web;

[Collection(nameof(OpenService))]
public sealed class HeaderTests(OpenService open)
{
    [Fact]
    public async Task Every_page_tells_the_browser_what_not_to_do()
    {
        using var visitor = open.Visitor();
        var pages = open.Service.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.RoutePattern.Parameters.Count == 0 && e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") == true)
            .Select(e => e.RoutePattern.RawText!).Append("/rien-ici").Append("/travaux/inconnu").ToList();
        Assert.Contains("/administration", pages);
        foreach (var page in pages)
        {
            var answer = await visitor.GetAsync(page);
            var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
            Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
            Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
            Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
            Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
            Assert.False(answer.Headers.Contains("Server"), page);
            Assert.True(answer.Headers.CacheControl is { NoStore: true } or { Public: true }, page);
        }
    }

    [Fact]
    public async Task A_page_that_comes_of_a_document_is_kept_apart_from_ours()
    {
        using var visitor = open.Visitor();
        var (work, page) = await visitor.CheckAsync([("type", "plui")], ("PADD.docx", SmallFile.Word()));
        Assert.Contains("constats", page, StringComparison.Ordinal);
        var answer = await visitor.GetAsync($"/travaux/{work}/fichiers/{CheckWork.Page}");
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("sandbox ", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("allow-same-origin", policy, StringComparison.Ordinal);
        Assert.DoesNotContain(open.Service.Data, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain(open.Service.Data, await visitor.TextAsync($"/travaux/{work}/fichiers/{CheckWork.Json}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_of_ours_shows_neither_its_trace_nor_where_anything_is()
    {
        using var visitor = open.Visitor();
        var (work, _) = await visitor.CheckAsync([("type", "plui")], ("PADD.docx", SmallFile.Word()));
        await File.WriteAllTextAsync(Path.Combine(open.Service.Data, "travaux", work, "resultats", CheckWork.Json), "{ ceci n'est pas");
        var answer = await visitor.GetAsync($"/travaux/{work}");
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Contains("erreur interne", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", page, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", page, StringComparison.Ordinal);
        Assert.DoesNotContain(open.Service.Data, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mistake_in_what_was_sent_is_told_without_saying_where_the_service_keeps_it()
    {
        using var visitor = open.Visitor();
        var (_, page) = await visitor.CheckAsync([], ("PADD.docx", SmallFile.Word()), ("dossier.yaml", "faits: [1, 2"u8.ToArray()));
        Assert.Contains("dossier.yaml", page, StringComparison.Ordinal);
        Assert.DoesNotContain(open.Service.Data, page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("exemple.fr")]
    [InlineData("planning.attaquant.example:5080")]
    [InlineData("127.0.0.1.attaquant.example")]
    public async Task A_name_that_is_not_this_machine_s_is_refused(string host)
    {
        using var visitor = open.Visitor();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Host = host;
        var answer = await visitor.SendAsync(request);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.DoesNotContain("<form", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}

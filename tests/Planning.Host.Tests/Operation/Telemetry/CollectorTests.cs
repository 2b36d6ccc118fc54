using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging;
using Planning.Host.Tests.Web;

namespace Planning.Host.Tests.Operation.Telemetry;

public sealed class CollectorTests : IAsyncLifetime
{
    private readonly ConcurrentBag<(string Path, string Body)> received = [];
    private readonly WebApplication collector;

    public CollectorTests()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.Protocols = HttpProtocols.Http2));
        collector = builder.Build();
        collector.MapPost("/{service}/{method}", ReceiveAsync);
    }

    public Task InitializeAsync() => collector.StartAsync();

    public async Task DisposeAsync() => await collector.DisposeAsync();

    [Fact]
    public async Task Traces_and_figures_of_works_reach_the_collector_and_nothing_of_documents_does()
    {
        await using (var service = await RunningService.StartAsync((usual, _) => usual with { Telemetry = new Uri(collector.Urls.First()) }))
        {
            using var visitor = new Visitor(service.Address);
            await visitor.CheckAsync([("type", "plui"), ("piece", "padd")], ("Projet confidentiel.docx", SmallFile.Word()));
        }

        Assert.Contains(received, r => r.Path.EndsWith("TraceService/Export", StringComparison.Ordinal) && r.Body.Contains("planning.work", StringComparison.Ordinal));
        Assert.Contains(received, r => r.Path.EndsWith("MetricsService/Export", StringComparison.Ordinal) && r.Body.Contains("planning.works.duration", StringComparison.Ordinal));
        Assert.All(received, r => Assert.DoesNotContain("confidentiel", r.Body, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Keeps what is sent, and answers as gRPC has it: an empty message, and that all is well.</summary>
    private async Task ReceiveAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        received.Add((context.Request.Path, Encoding.Latin1.GetString(body.ToArray())));
        context.Response.ContentType = "application/grpc";
        context.Response.DeclareTrailer("grpc-status");
        await context.Response.Body.WriteAsync(new byte[5]);
        context.Response.AppendTrailer("grpc-status", "0");
    }
}

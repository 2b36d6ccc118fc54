using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Planning.Host.Settings;
using Planning.Host.Web.SignIn;
using Planning.Tests;

namespace Planning.Host.Tests.Web.Api;

/// <summary>The service with a key for each role, and a plan that its settings declare. Its tests run one class after the other.</summary>
public sealed class KeyedService : IAsyncLifetime
{
    private readonly DirectoryInfo plans = Directory.CreateTempSubdirectory("planning-plans");

    /// <summary>The service.</summary>
    internal RunningService Service { get; private set; } = null!;

    /// <summary>The folder of the plan.</summary>
    public string Plan => Path.Combine(plans.FullName, "scot de l'essai");

    /// <summary>A program of a role.</summary>
    internal Visitor Program(Role role, int number = 1) => new(Service.Address, KeyOf(role, number));

    /// <summary>The addresses of the interface.</summary>
    internal IReadOnlyList<RouteEndpoint> Endpoints => [.. Service.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Where(e => e.RoutePattern.RawText!.StartsWith("/api/", StringComparison.Ordinal))];

    /// <summary>The mark of the plan.</summary>
    internal static async Task<string> MarkAsync(Visitor program) => (await program.JsonAsync("/api/plans"))[0].GetProperty("id").GetString()!;

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        Directory.CreateDirectory(Plan);
        File.Copy(Path.Combine(Repository.Root, "samples", "scot-2018", "dossier.yaml"), Path.Combine(Plan, "dossier.yaml"));
        File.Copy(Path.Combine(Repository.Root, "samples", "scot-2018", "PADD.docx"), Path.Combine(Plan, "PADD.docx"));
        var broken = Path.Combine(plans.FullName, "plan sans type");
        Directory.CreateDirectory(broken);
        await File.WriteAllTextAsync(Path.Combine(broken, "dossier.yaml"), "nom: Plan sans type\n");
        Service = await RunningService.StartAsync(
            (usual, _) => usual with { Keys = [.. Enum.GetValues<Role>().SelectMany(role => new[] { 1, 2 }.Select(n => new ApiKey($"{role} {n}", KeyOf(role, n), role)))] },
            (settings, _) => settings with { Plans = [Plan, broken] });
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        await Service.DisposeAsync();
        plans.Delete(recursive: true);
    }

    private static string KeyOf(Role role, int number) => $"cle-de-{role}-{number}-0123456789abcdef";
}

/// <summary>The tests that share it.</summary>
[CollectionDefinition(nameof(KeyedService))]
public sealed class KeyedServiceTests : ICollectionFixture<KeyedService>;

/// <summary>What programs do.</summary>
internal static class ProgramCalls
{
    /// <summary>Asks for data.</summary>
    public static async Task<JsonElement> JsonAsync(this Visitor program, string address)
    {
        var answer = await program.GetAsync(address);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{address}: {answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    /// <summary>Sends data.</summary>
    public static Task<HttpResponseMessage> SendJsonAsync(this Visitor program, string address, object sent) => program.PostAsync(address, JsonContent.Create(sent));

    /// <summary>Asks for a work, and waits for its end.</summary>
    public static async Task<JsonElement> WorkAsync(this Visitor program, Task<HttpResponseMessage> asked)
    {
        var answer = await asked;
        Assert.True(answer.StatusCode == HttpStatusCode.Accepted, await answer.Content.ReadAsStringAsync());
        var id = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString()!;
        Assert.Equal($"/api/travaux/{id}", answer.Headers.Location!.OriginalString);
        await program.WaitAsync(id);
        return await program.JsonAsync($"/api/travaux/{id}");
    }

    /// <summary>The refusal that an answer is.</summary>
    public static async Task<JsonElement> ProblemAsync(this HttpResponseMessage answer, HttpStatusCode status)
    {
        Assert.Equal((status, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }
}

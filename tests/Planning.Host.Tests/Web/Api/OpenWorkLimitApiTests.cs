using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Planning.Host.Settings;
using Planning.Host.Web.SignIn;
using Planning.Host.Works;

namespace Planning.Host.Tests.Web.Api;

public sealed class OpenWorkLimitApiTests
{
    private const string Key = "une-cle-assez-longue-pour-un-essai";

    [Fact]
    public async Task The_limit_of_works_holds_for_what_is_made_again_and_compared_too()
    {
        await using var service = await RunningService.StartAsync((usual, _) => usual with { OpenWorks = 0, Keys = [new ApiKey("Essai", Key, Role.Administrator)] });
        var ledger = service.Services.GetRequiredService<WorkLedger>();
        foreach (var id in new[] { "avant", "apres" })
        {
            ledger.Add(new Work { Id = id, Key = id, Title = id, By = "Essai", Owner = "autre", Origin = WorkOrigin.Api, Made = TimeProvider.System.GetUtcNow(), Order = new WorkOrder { Kind = WorkKind.Check } });
            ledger.End(id, new WorkOutcome(WorkState.Done, "Fait."));
        }

        using var program = new Visitor(service.Address, Key);
        await RefusedAsync(await program.PostAsync("/api/travaux/avant/refaire", new StringContent(string.Empty)));
        await RefusedAsync(await program.PostAsync("/api/comparaisons", JsonContent.Create(new { ancienne = "avant", nouvelle = "apres" })));
        Assert.Equal(2, ledger.Last(WorkSearch.All).Count(w => w.State == WorkState.Done));
    }

    private static async Task RefusedAsync(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("PLN1901", (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("code").GetString());
    }
}

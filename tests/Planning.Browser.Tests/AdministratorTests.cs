using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Planning.Browser.Tests;

[Collection(nameof(BrowsedService))]
public sealed class AdministratorTests(BrowsedService service)
{
    [BrowserFact]
    public async Task The_administrator_sees_how_the_service_is()
    {
        var seen = await service.OpenAsync("/administration");
        foreach (var plugin in new[] { "plui", "scot", "pcaet" })
        {
            await Assertions.Expect(seen.Page.Locator("tr", new() { Has = seen.Page.Locator("th .hint", new() { HasTextRegex = new Regex($"^{plugin}$", RegexOptions.None, TimeSpan.FromSeconds(1)) }) })).ToContainTextAsync("chargée");
        }

        await seen.LookAsync("administration");
    }

    [BrowserFact]
    public async Task What_does_not_exist_leads_back_to_the_first_page()
    {
        var seen = await service.OpenAsync("/");
        await seen.Page.GotoAsync("/travaux/inconnu");
        await seen.Page.GetByRole(AriaRole.Link, new() { Name = "Revenir à l’accueil" }).ClickAsync();
        await Assertions.Expect(seen.Page.Locator("h1")).ToContainTextAsync("Contrôler");
    }
}

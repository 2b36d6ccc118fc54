using System.Text;
using Microsoft.Playwright;

namespace Planning.Browser.Tests;

[Collection(nameof(BrowsedService))]
public sealed class HeadTests(BrowsedService service)
{
    [BrowserFact]
    public async Task The_head_sees_what_is_due_and_puts_it_in_a_calendar()
    {
        var seen = await service.OpenAsync("/echeances");
        await Assertions.Expect(seen.Page.Locator("tbody tr").First).ToBeVisibleAsync();
        await seen.LookAsync("echeances");
        var (name, calendar) = await seen.FetchAsync(seen.Page.GetByRole(AriaRole.Link, new() { Name = "Ajouter à un agenda" }));
        Assert.Equal("echeances.ics", name);
        Assert.StartsWith("BEGIN:VCALENDAR", Encoding.UTF8.GetString(calendar), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task The_head_sees_which_commitments_the_documents_carry()
    {
        var seen = await service.OpenAsync("/");
        await seen.Page.GetByText("Préciser le plan et ce qu’on en sait").ClickAsync();
        await seen.Page.GetByLabel("Programme de travail à croiser").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await seen.SendAsync("Contrôler", BrowsedService.Sample("plui", "2_PADD.docx"));
        await seen.GoAsync("/engagements");
        await seen.LookAsync("engagements");
        await seen.Page.GetByRole(AriaRole.Link, new() { Name = "Ouvrir" }).First.ClickAsync();
        await Assertions.Expect(seen.Page.Locator("h1")).ToBeVisibleAsync();
    }
}

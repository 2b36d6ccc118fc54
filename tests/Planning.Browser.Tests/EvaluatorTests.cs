using Microsoft.Playwright;

namespace Planning.Browser.Tests;

[Collection(nameof(BrowsedService))]
public sealed class EvaluatorTests(BrowsedService service)
{
    [BrowserFact]
    public async Task An_evaluator_extracts_a_report_and_reviews_its_values_by_the_keyboard()
    {
        var seen = await service.OpenAsync("/relecture");
        await seen.SendAsync("Extraire", BrowsedService.Sample("observatoire", "Observatoire_2025.pdf"));
        await Assertions.Expect(seen.Page.Locator("main")).ToContainTextAsync("enregistrées");
        await seen.LookAsync("extraction");

        await seen.GoAsync("/relecture");
        Assert.True(await seen.Page.Locator(".crop img").EvaluateAsync<int>("i => i.decode().then(() => i.naturalWidth)") > 0);
        await seen.LookAsync("relecture");
        await ReviewAsync(seen);

        await seen.GoAsync("/series");
        await seen.LookAsync("indicateurs");
        await LongestAsync(seen);
        await Assertions.Expect(seen.Page.Locator("svg.chart")).ToBeVisibleAsync();
        await seen.LookAsync("serie");
    }

    [BrowserFact]
    public async Task An_evaluator_asks_for_a_report_and_takes_it()
    {
        var seen = await service.OpenAsync("/rapports");
        await seen.LookAsync("rapports");
        await seen.Page.Locator("#plan").SelectOptionAsync(new SelectOptionValue { Index = 0 });
        await seen.Page.Locator("#rapport").SelectOptionAsync("mi-parcours-pcaet");
        await seen.Page.Locator("#periode").FillAsync("2021..2026");
        await seen.Page.GetByRole(AriaRole.Button, new() { Name = "Rédiger" }).ClickAsync();
        await seen.Page.WaitForURLAsync("**/travaux/*", new() { WaitUntil = WaitUntilState.Commit });
        await seen.EndAsync();
        var (name, word) = await seen.FetchAsync(seen.Page.Locator(".files a").First);
        Assert.EndsWith(".docx", name, StringComparison.Ordinal);
        Assert.Equal("PK"u8, word.AsSpan(0, 2));
        await seen.LookAsync("rapport");
    }

    [BrowserFact]
    public async Task An_evaluator_sees_what_is_planned()
    {
        var seen = await service.OpenAsync("/planification");
        await seen.LookAsync("planification");
    }

    /// <summary>Validates, corrects, rejects and passes, each by its key; after each, another value is there.</summary>
    private static async Task ReviewAsync(SeenPage seen)
    {
        var value = seen.Page.Locator("[data-relecture]");
        var before = await value.InnerTextAsync();
        await seen.Page.Keyboard.PressAsync("v");
        await Assertions.Expect(value).Not.ToHaveTextAsync(before);

        await seen.Page.Keyboard.PressAsync("c");
        await Assertions.Expect(seen.Page.Locator("#valeur-juste")).ToBeFocusedAsync();
        await seen.Page.Keyboard.TypeAsync("12,5");
        await Press(seen, "Enter");

        await seen.Page.Keyboard.PressAsync("r");
        await Assertions.Expect(seen.Page.Locator("#motif")).ToBeFocusedAsync();
        await seen.Page.Keyboard.TypeAsync("Chiffre d'un autre territoire.");
        await Press(seen, "Enter");

        await seen.Page.Keyboard.PressAsync("s");
        await seen.Page.WaitForURLAsync("**/relecture?apres=*");
    }

    private static async Task Press(SeenPage seen, string key)
    {
        var image = await seen.Page.Locator("[data-relecture] form").First.GetAttributeAsync("action");
        await seen.Page.Keyboard.PressAsync(key);
        await Assertions.Expect(seen.Page.Locator("[data-relecture] form").First).Not.ToHaveAttributeAsync("action", image!);
    }

    /// <summary>Opens the series that has most values.</summary>
    private static async Task LongestAsync(SeenPage seen)
    {
        var counts = await seen.Page.Locator("tbody tr td:last-child").AllInnerTextsAsync();
        var longest = counts.Select((text, row) => (Count: int.Parse(text, System.Globalization.CultureInfo.InvariantCulture), row)).MaxBy(c => c.Count).row;
        await seen.Page.Locator("tbody tr th a").Nth(longest).ClickAsync();
    }
}

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
    public async Task An_evaluator_plans_a_check_has_it_made_at_once_and_finds_what_came_of_it()
    {
        var seen = await service.OpenAsync("/planification");
        await seen.Page.GetByLabel("Nom du programme").FillAsync("Veille du PLUi");
        await seen.Page.GetByLabel("Quand").FillAsync("de temps en temps");
        await seen.Page.GetByLabel("Contrôler un dossier").CheckAsync();
        await Assertions.Expect(seen.Page.Locator("#rapport")).ToBeHiddenAsync();
        var send = seen.Page.GetByRole(AriaRole.Button, new() { Name = "Programmer" });
        await seen.RefuseAsync(() => send.ClickAsync());
        await seen.LookAsync("programme-refuse");
        await Assertions.Expect(seen.Page.GetByLabel("Nom du programme")).ToHaveValueAsync("Veille du PLUi");
        await seen.Page.GetByLabel("Quand").FillAsync("chaque premier lundi du mois à 7 h");
        await send.ClickAsync();
        await seen.Page.GetByRole(AriaRole.Link, new() { Name = "Veille du PLUi" }).First.ClickAsync();
        await seen.Page.GetByRole(AriaRole.Button, new() { Name = "Lancer" }).ClickAsync();
        await RunAsync(seen);
        await seen.LookAsync("programme");
        await seen.GoAsync("/planification");
        await seen.LookAsync("planification");
    }

    /// <summary>Validates, corrects, rejects and passes, each by its key; after each, another value is there.</summary>
    private static async Task ReviewAsync(SeenPage seen)
    {
        var value = seen.Page.Locator("[data-relecture]");
        var before = await value.InnerTextAsync();
        await seen.Page.Keyboard.PressAsync("v");
        await Assertions.Expect(value).Not.ToHaveTextAsync(before);

        await RefusedAsync(seen);
        await seen.Page.Keyboard.PressAsync("c");
        await Assertions.Expect(seen.Page.Locator("[data-touche=c]")).ToBeFocusedAsync();
        await seen.Page.Keyboard.TypeAsync("12,5");
        await Press(seen, "Enter");

        await seen.Page.Keyboard.PressAsync("r");
        await Assertions.Expect(seen.Page.Locator("[data-touche=r]")).ToBeFocusedAsync();
        await seen.Page.Keyboard.TypeAsync("Chiffre d'un autre territoire.");
        await Press(seen, "Enter");

        await seen.Page.Keyboard.PressAsync("s");
        await seen.Page.WaitForURLAsync("**/relecture?apres=*");
        var passed = seen.Page.Url;
        await Assertions.Expect(seen.Page.GetByRole(AriaRole.Status).First).ToContainTextAsync("Valeur 2 sur");
        await Press(seen, "v");
        Assert.Equal(passed, seen.Page.Url);
    }

    /// <summary>Looks at the page of a schedule again until its run leads to results.</summary>
    private static async Task RunAsync(SeenPage seen)
    {
        var results = seen.Page.GetByRole(AriaRole.Link, new() { Name = "Voir les résultats" });
        for (var left = SeenPage.Patience / 1000; await results.CountAsync() == 0; left--)
        {
            Assert.True(left > 0, "The schedule did not take place.");
            await Task.Delay(TimeSpan.FromSeconds(1));
            await seen.Page.ReloadAsync();
        }
    }

    /// <summary>A value that is none is told beside its field, with what was typed.</summary>
    private static async Task RefusedAsync(SeenPage seen)
    {
        await seen.Page.Keyboard.PressAsync("c");
        await seen.Page.Keyboard.TypeAsync("beaucoup");
        await seen.RefuseAsync(() => seen.Page.Keyboard.PressAsync("Enter"));
        await Assertions.Expect(seen.Page.Locator("[data-touche=c]")).ToHaveValueAsync("beaucoup");
        await Assertions.Expect(seen.Page.Locator("[data-touche=c]")).ToHaveAttributeAsync("aria-invalid", "true");
        await seen.GoAsync("/relecture");
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

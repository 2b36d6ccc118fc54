using System.IO.Compression;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Planning.Browser.Tests;

[Collection(nameof(BrowsedService))]
public sealed class PlannerTests(BrowsedService service)
{
    private const string Reason = "Le sujet est traité dans la carte, qui ne se lit pas.";
    private static readonly string[] Dossier = ["1_Rapport_de_presentation.docx", "2_PADD.docx", "3_Reglement.docx", "5_OAP.docx", "dossier.yaml"];

    [BrowserFact]
    public async Task A_planner_drops_a_dossier_answers_a_finding_takes_her_file_back_and_compares_the_next_version()
    {
        var seen = await service.OpenAsync("/");
        await seen.LookAsync("accueil");
        await DropAsync(seen);
        await seen.LookAsync("constats");

        await FilterAsync(seen);
        await AnswerAsync(seen);
        var redo = seen.Page.GetByRole(AriaRole.Button, new() { Name = "Refaire les fichiers maintenant" });
        await redo.ClickAsync();
        await Assertions.Expect(redo).ToHaveCountAsync(0);
        await seen.EndAsync();
        await Assertions.Expect(seen.Page.Locator(".answer").First).ToContainTextAsync(Reason);
        var (name, word) = await seen.FetchAsync(seen.Page.GetByRole(AriaRole.Link, new() { Name = "2_PADD-controle.docx" }));
        Assert.Equal("2_PADD-controle.docx", name);
        using var zip = new ZipArchive(new MemoryStream(word));
        Assert.NotNull(zip.GetEntry("word/comments.xml"));

        await seen.GoAsync("/");
        await DropAsync(seen);
        await seen.Page.GetByText("Les versions de « Sarvelle »").ClickAsync();
        await seen.LookAsync("deuxieme-version");
        await seen.Page.GetByRole(AriaRole.Link, new() { Name = "comparaison.html" }).ClickAsync();
        await Assertions.Expect(seen.Page.Locator("h1")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task A_planner_drops_a_whole_folder_mends_what_she_typed_and_says_more_of_the_plan_afterwards()
    {
        var seen = await service.OpenAsync("/");
        var folder = service.Folder("Dossier du PADD", BrowsedService.Sample("plui", "2_PADD.docx"), Path.Combine("annexes", "photo.png"));
        await seen.DropAsync(folder);
        await Assertions.Expect(seen.Page.Locator("[data-choisis]")).ToContainTextAsync("1 document choisi");
        await Assertions.Expect(seen.Page.Locator("[data-choisis]")).ToContainTextAsync("1 autre fichier laissé de côté");
        await seen.Page.GetByText("Préciser le plan et ce qu’on en sait").ClickAsync();
        await seen.Page.GetByLabel("Faits, un par ligne").FillAsync("territoire.littoral");
        var send = seen.Page.GetByRole(AriaRole.Button, new() { Name = "Contrôler", Exact = true });
        await seen.RefuseAsync(() => send.ClickAsync());
        await seen.LookAsync("refus");

        await seen.Page.GetByLabel("Faits, un par ligne").FillAsync("territoire.littoral=false");
        await seen.Page.Locator("[data-dossier]").SetInputFilesAsync(folder);
        await send.ClickAsync();
        await seen.Page.WaitForURLAsync("**/travaux/*", new() { WaitUntil = WaitUntilState.Commit });
        await seen.EndAsync();
        await Assertions.Expect(seen.Page.Locator("h1")).ToHaveTextAsync("2_PADD.docx");

        await seen.Page.GetByText("Préciser le plan, et refaire le contrôle").ClickAsync();
        await Assertions.Expect(seen.Page.GetByLabel("Faits, un par ligne")).ToHaveValueAsync("territoire.littoral=false");
        await seen.Page.GetByRole(AriaRole.Button, new() { Name = "Refaire le contrôle" }).ClickAsync();
        await seen.EndAsync();
    }

    [BrowserFact]
    public async Task What_cannot_be_checked_is_told_on_its_page()
    {
        var seen = await service.OpenAsync("/");
        var file = service.Write("Plan abîmé.docx", "ceci n'est pas un document");
        await seen.SendAsync("Contrôler", file);
        await Assertions.Expect(seen.Page.Locator(".card.failed")).ToContainTextAsync("Plan abîmé.docx");
        await seen.LookAsync("echec");
    }

    private static async Task DropAsync(SeenPage seen)
    {
        await seen.Page.GetByText("Préciser le plan et ce qu’on en sait").ClickAsync();
        await seen.Page.GetByLabel("Nom du plan").FillAsync("Sarvelle");
        await seen.SendAsync("Contrôler", [.. Dossier.Select(f => BrowsedService.Sample("plui", f))]);
    }

    private static async Task FilterAsync(SeenPage seen)
    {
        await seen.Page.Locator("#verdict").SelectOptionAsync("missing");
        await seen.Page.GetByRole(AriaRole.Button, new() { Name = "Filtrer" }).ClickAsync();
        await Assertions.Expect(seen.Page).ToHaveURLAsync(new Regex("verdict=missing", RegexOptions.None, TimeSpan.FromSeconds(1)));
        var all = await seen.Page.Locator(".finding").CountAsync();
        Assert.True(all > 0);
        Assert.Equal(all, await seen.Page.Locator(".finding.missing").CountAsync());
    }

    private static async Task AnswerAsync(SeenPage seen)
    {
        var first = seen.Page.Locator(".finding").First;
        await first.Locator(".reply summary").ClickAsync();
        await seen.LookAsync("reponse");
        await first.GetByLabel("Contesté").CheckAsync();
        await first.GetByLabel("Motif").FillAsync(Reason);
        await first.GetByRole(AriaRole.Button, new() { Name = "Enregistrer la réponse" }).ClickAsync();
        await Assertions.Expect(seen.Page.Locator(".answer").First).ToContainTextAsync(Reason);
    }
}

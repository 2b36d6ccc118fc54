using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Planning.Browser.Tests;

/// <summary>A page as a person sees it, whatever the screen: what is wrong with it is a failure.</summary>
internal sealed class SeenPage
{
    /// <summary>How long a work may take on a busy machine.</summary>
    public const float Patience = 300_000;

    private static readonly string[] Standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];
    private static readonly string Shots = Path.Combine(AppContext.BaseDirectory, "captures");
    private readonly List<string> errors = [];

    public SeenPage(IPage page)
    {
        Page = page;
        page.SetDefaultTimeout(Patience);
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                errors.Add($"{page.Url}: {message.Text}");
            }
        };
        page.PageError += (_, error) => errors.Add($"{page.Url}: {error}");
    }

    /// <summary>The page in the browser.</summary>
    public IPage Page { get; }

    /// <summary>Goes to an address.</summary>
    public async Task GoAsync(string address)
    {
        var answer = await Page.GotoAsync(address);
        Assert.True(answer!.Ok, $"{address}: {answer.Status}");
    }

    /// <summary>Drops files, and waits for the end of the work that they make.</summary>
    public async Task SendAsync(string button, params string[] files)
    {
        await Page.SetInputFilesAsync("#fichiers", files);
        await Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
        await Page.WaitForURLAsync("**/travaux/*", new() { WaitUntil = WaitUntilState.Commit });
        await EndAsync();
    }

    /// <summary>Does what the service refuses, and waits for the page that says so. The browser notes that refusal as an error, which is none of ours.</summary>
    public async Task RefuseAsync(Func<Task> act)
    {
        await act();
        await Assertions.Expect(Page.GetByRole(AriaRole.Alert)).ToBeFocusedAsync();
        errors.RemoveAll(e => e.Contains("status of 400", StringComparison.Ordinal));
    }

    /// <summary>Drops a folder on the form of the page, as from the desk.</summary>
    public async Task DropAsync(string folder)
    {
        var box = (await Page.Locator("[data-depot]").First.BoundingBoxAsync())!;
        var session = await Page.Context.NewCDPSessionAsync(Page);
        foreach (var type in new[] { "dragEnter", "dragOver", "drop" })
        {
            await session.SendAsync("Input.dispatchDragEvent", new Dictionary<string, object>
            {
                ["type"] = type,
                ["x"] = box.X + 20,
                ["y"] = box.Y + 10,
                ["data"] = new { items = Array.Empty<object>(), files = new[] { folder }, dragOperationsMask = 1 },
            });
        }
    }

    /// <summary>Waits until the work of this page is over: the page says so by itself.</summary>
    public async Task EndAsync() => await Page.Locator("#resultats, .card.failed").First.WaitForAsync();

    /// <summary>Fetches a file that the page leads to.</summary>
    /// <returns>Its name and its bytes.</returns>
    public async Task<(string Name, byte[] Content)> FetchAsync(ILocator link)
    {
        var download = await Page.RunAndWaitForDownloadAsync(() => link.ClickAsync());
        return (download.SuggestedFilename, await File.ReadAllBytesAsync(await download.PathAsync()));
    }

    /// <summary>Looks at the page by day and by night, on a telephone and on paper, and keeps what was seen beside the tests.</summary>
    public async Task LookAsync(string name)
    {
        await AccessibleAsync(name, new() { Type = "tag", Values = [.. Standards] });
        await ShootAsync($"{name}-jour", isWhole: true);
        await Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await AccessibleAsync($"{name}, nuit", new() { Type = "rule", Values = ["color-contrast", "link-in-text-block"] });
        await ShootAsync($"{name}-nuit");
        await Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await NarrowAsync(name);
        await PrintedAsync(name);
        Assert.Empty(errors);
    }

    private async Task AccessibleAsync(string name, RunOnlyOptions rules)
    {
        var result = await Page.RunAxe(new AxeRunOptions { RunOnly = rules });
        Assert.True(result.Violations.Length == 0, $"{name}: {string.Join("\n", result.Violations.Select(v => $"{v.Id}: {v.Help}\n{string.Join("\n", v.Nodes.Take(5).Select(n => n.Html))}"))}");
    }

    private async Task NarrowAsync(string name)
    {
        await Page.SetViewportSizeAsync(360, 740);
        var width = await Page.EvaluateAsync<int>("document.documentElement.scrollWidth");
        await ShootAsync($"{name}-telephone");
        Assert.True(width <= 360, $"{name}: {width} px on a screen of 360");
        await AccessibleAsync($"{name}, téléphone", new() { Type = "rule", Values = ["target-size", "scrollable-region-focusable"] });
        await Page.SetViewportSizeAsync(1280, 900);
    }

    private async Task PrintedAsync(string name)
    {
        await Page.EmulateMediaAsync(new() { Media = Media.Print });
        await ShootAsync($"{name}-papier");
        Assert.False(await Page.Locator("nav").First.IsVisibleAsync(), $"{name}: the menu is printed");
        await Page.EmulateMediaAsync(new() { Media = Media.Screen });
    }

    private async Task ShootAsync(string name, bool isWhole = false) => await Page.ScreenshotAsync(new() { Path = Path.Combine(Shots, $"{name}.png"), FullPage = isWhole });
}

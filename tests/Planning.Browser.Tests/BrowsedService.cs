using Microsoft.Playwright;
using Planning.Tests;

namespace Planning.Browser.Tests;

/// <summary>The service and a browser, which the days of all persons share. Nothing is started where the browser is absent.</summary>
public sealed class BrowsedService : IAsyncLifetime, IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("planning-browser");
    private ServiceProcess? service;
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>Opens a page, as large as a desk's.</summary>
    internal async Task<SeenPage> OpenAsync(string address)
    {
        var page = new SeenPage(await browser!.NewPageAsync(new() { BaseURL = service!.Address.ToString(), ViewportSize = new() { Width = 1280, Height = 900 }, Locale = "fr-FR" }));
        await page.GoAsync(address);
        return page;
    }

    /// <summary>Writes a file to send.</summary>
    internal string Write(string name, string text)
    {
        var file = Path.Combine(folder.FullName, name);
        File.WriteAllText(file, text);
        return file;
    }

    /// <summary>Makes a folder that holds a document, and another file.</summary>
    internal string Folder(string name, string document, string other)
    {
        var made = folder.CreateSubdirectory(name).FullName;
        File.Copy(document, Path.Combine(made, Path.GetFileName(document)), overwrite: true);
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(made, other))!);
        File.WriteAllText(Path.Combine(made, other), "rien");
        return made;
    }

    /// <summary>A file of the samples.</summary>
    internal static string Sample(params string[] path) => Path.Combine([Repository.Root, "samples", .. path]);

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        if (!File.Exists(BrowserFactAttribute.Chromium))
        {
            return;
        }

        service = new ServiceProcess(Path.Combine(folder.FullName, "donnees"), Copy("pcaet"), Copy("plui"));
        await service.ListenAsync();
        Assertions.SetDefaultExpectTimeout(SeenPage.Patience);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = BrowserFactAttribute.Chromium,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        playwright?.Dispose();
        service?.Dispose();
        folder.Delete(recursive: true);
    }

    private string Copy(string sample)
    {
        var copy = folder.CreateSubdirectory(sample);
        foreach (var file in Directory.EnumerateFiles(Sample(sample)))
        {
            File.Copy(file, Path.Combine(copy.FullName, Path.GetFileName(file)));
        }

        return copy.FullName;
    }
}

/// <summary>The tests that share it.</summary>
[CollectionDefinition(nameof(BrowsedService))]
public sealed class BrowsedServiceTests : ICollectionFixture<BrowsedService>;

namespace Planning.Browser.Tests;

/// <summary>A test in a real browser: skipped, and said so, where Chromium is absent.</summary>
internal sealed class BrowserFactAttribute : FactAttribute
{
    /// <summary>Debian's browser.</summary>
    public const string Chromium = "/usr/bin/chromium";

    public BrowserFactAttribute() => Skip = File.Exists(Chromium) ? null : $"{Chromium} is not installed: no page was looked at here.";
}

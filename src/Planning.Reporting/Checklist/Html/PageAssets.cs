using System.Resources;
using System.Security.Cryptography;
using System.Text;

namespace Planning.Reporting.Checklist.Html;

/// <summary>
/// The page's style and script, from the files beside this one. They hold neither &lt; nor &amp;, which XML and HTML would read
/// differently in them.
/// </summary>
internal static class PageAssets
{
    private static readonly ResourceManager Files = new("Planning.Reporting.Checklist.Html.PageAssets", typeof(PageAssets).Assembly);

    /// <summary>The style sheet.</summary>
    public static string Style { get; } = Text("Style");

    /// <summary>What the page of a comparison adds to it.</summary>
    public static string ComparisonStyle { get; } = Text("ComparisonStyle");

    /// <summary>What the page of deadlines adds to it.</summary>
    public static string DeadlineStyle { get; } = Text("DeadlineStyle");

    /// <summary>The script; the page works without it.</summary>
    public static string Script { get; } = Text("Script");

    /// <summary>What a page lets itself load: its own script and styles, known by their hashes, and nothing else from anywhere.</summary>
    /// <param name="style">The style sheet that it has beside the one of all pages; empty for none.</param>
    public static string SecurityPolicyWith(string style) =>
        $"default-src 'none'; script-src '{Hash(Script)}'; style-src '{Hash(Style)}'{(style.Length > 0 ? $" '{Hash(style)}'" : string.Empty)}; base-uri 'none'; form-action 'none'";

    // A browser hashes what it reads, and it reads every line ending as \n.
    private static string Text(string name) => Files.GetString(name)!.ReplaceLineEndings("\n");

    private static string Hash(string text) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";
}

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

    /// <summary>The script; the page works without it.</summary>
    public static string Script { get; } = Text("Script");

    /// <summary>What the page lets itself load: its own style and script, known by their hashes, and nothing else from anywhere.</summary>
    public static string SecurityPolicy { get; } =
        $"default-src 'none'; script-src '{Hash(Script)}'; style-src '{Hash(Style)}'; base-uri 'none'; form-action 'none'";

    // A browser hashes what it reads, and it reads every line ending as \n.
    private static string Text(string name) => Files.GetString(name)!.ReplaceLineEndings("\n");

    private static string Hash(string text) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";
}

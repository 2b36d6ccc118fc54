using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Planning.Reporting.Checklist;

namespace Planning.Reporting.Tests.Checklist.Html;

/// <summary>The page needs nothing, trusts nothing and can be read by all.</summary>
public sealed partial class PageIndependenceTests
{
    private static readonly string Text = Some.Written(HtmlChecklist.Write, Sample.Result());
    private static readonly XDocument Page = XDocument.Parse(Text);
    private static readonly string Style = Page.Descendants("style").Single().Value;

    [Fact]
    public void The_page_loads_nothing()
    {
        Assert.DoesNotContain("://", Text, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("@import", Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Page.Descendants().Attributes(), a => a.Name == "src" || a.Name == "style");
        Assert.All(Page.Descendants().Attributes("href"), a => Assert.StartsWith("#", a.Value, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("script")]
    [InlineData("style")]
    public void Only_the_page_s_own_script_and_style_may_run(string element)
    {
        var content = Page.Descendants(element).Single().Value;
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)));
        var policy = Page.Descendants("meta").Single(m => m.Attribute("http-equiv") is not null).Attribute("content")!.Value;

        Assert.StartsWith("default-src 'none'; ", policy, StringComparison.Ordinal);
        Assert.Contains($"{element}-src 'sha256-{hash}'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain(content, c => c is '<' or '&' or '\r');
    }

    [Fact]
    public void Headings_never_skip_a_level()
    {
        var levels = Page.Descendants().Where(e => HeadingName().IsMatch(e.Name.LocalName)).Select(e => e.Name.LocalName[1] - '0').ToList();

        Assert.Equal(1, levels[0]);
        Assert.Single(levels, 1);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
    }

    [Fact]
    public void Every_id_is_unique_and_every_reference_leads_somewhere()
    {
        var ids = Page.Descendants().Attributes("id").Select(a => a.Value).ToList();
        var references = Page.Descendants().Attributes().Where(a => a.Name == "aria-labelledby" || a.Name == "for" || a.Name == "href").Select(a => a.Value.TrimStart('#'));

        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.All(references, r => Assert.Contains(r, ids));
    }

    [Fact]
    public void Without_a_script_everything_is_shown_and_the_filters_are_not()
    {
        Assert.NotNull(Page.Descendants().Single(e => e.Attribute("id")?.Value == "outils").Attribute("hidden"));
        Assert.DoesNotContain(Page.Descendants("article"), a => a.Attribute("hidden") is not null);
        Assert.Equal(Sample.Result().Reports.Sum(r => r.Findings.Count), Page.Descendants("article").Count());
    }

    [Fact]
    public void Filters_are_buttons_that_say_whether_they_are_pressed()
    {
        Assert.Equal(
            ["missing", "partial", "to-review", "satisfied", "not-applicable", "advice"],
            Page.Descendants("button").Attributes("data-filter").Select(a => a.Value));
        Assert.All(Page.Descendants("button").Where(b => b.Attribute("data-filter") is not null), b => Assert.Equal("false", b.Attribute("aria-pressed")!.Value));
        Assert.Equal("polite", Page.Descendants().Single(e => e.Attribute("role")?.Value == "status").Attribute("aria-live")!.Value);
    }

    [Theory]
    [InlineData(0, "light")]
    [InlineData(1, "dark")]
    public void Every_text_colour_stands_out_from_what_is_behind_it(int scheme, string name)
    {
        var colours = ColourDefinition().Matches(Palettes().Matches(Style)[scheme].Value).ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value);

        foreach (var text in new[] { "ink", "soft", "accent", "missing", "partial", "to-review", "satisfied", "not-applicable", "advice" })
        {
            foreach (var ground in new[] { "paper", "card" }.Concat(text == "ink" ? ["wash"] : []))
            {
                Assert.True(Contrast(colours[text], colours[ground]) >= 4.5, $"{name}: {text} on {ground}");
            }
        }

        Assert.True(Contrast(colours["edge"], colours["card"]) >= 3, $"{name}: the edge of a field");
    }

    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string colour)
    {
        var channels = Convert.FromHexString(colour).Select(c => c / 255.0).Select(c => c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4)).ToArray();
        return (0.2126 * channels[0]) + (0.7152 * channels[1]) + (0.0722 * channels[2]);
    }

    [GeneratedRegex("^h[1-6]$", RegexOptions.None, 1000)]
    private static partial Regex HeadingName();

    [GeneratedRegex(@":root \{[^}]*--ink[^}]*\}", RegexOptions.None, 1000)]
    private static partial Regex Palettes();

    [GeneratedRegex("--([a-z-]+): #([0-9a-f]{6})", RegexOptions.None, 1000)]
    private static partial Regex ColourDefinition();
}

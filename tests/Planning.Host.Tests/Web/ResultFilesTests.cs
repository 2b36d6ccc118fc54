using System.Text.RegularExpressions;
using Planning.Tests;

namespace Planning.Host.Tests.Web;

[Collection(nameof(OpenService))]
public sealed class ResultFilesTests(OpenService open)
{
    [Fact]
    public async Task Each_file_of_a_check_is_told_for_what_it_is()
    {
        using var visitor = open.Visitor();
        var sample = await File.ReadAllBytesAsync(Path.Combine(Repository.Root, "samples", "pcaet", "2_Strategie.docx"));
        var (_, page) = await visitor.CheckAsync([("type", "pcaet"), ("programme", "aucame-2024-2026")], ("2_Strategie.docx", sample));
        Assert.Contains("objectifs-et-indicateurs.xlsx", page, StringComparison.Ordinal);
        Assert.Contains("à compléter", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<span class=\"hint\"></span>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_filter_tells_advice_from_what_is_to_be_treated_as_the_headline_does()
    {
        using var visitor = open.Visitor();
        var sample = await File.ReadAllBytesAsync(Path.Combine(Repository.Root, "samples", "scot-aec", "DOO.docx"));
        var (_, page) = await visitor.CheckAsync([("type", "scot")], ("DOO.docx", sample));
        var told = Regex.Match(page, @"points à traiter, dont (\d+) manquants", RegexOptions.None, TimeSpan.FromSeconds(5)).Groups[1].Value;
        Assert.NotEmpty(told);
        Assert.Matches(@$"<option value=""missing""[^>]*>[^<(]*\(\d+, dont {told} à traiter\)", page);
    }
}

using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Planning.Abstractions.Deadlines;
using Planning.Abstractions.Documents;
using Planning.Reporting.Deadlines;

namespace Planning.Reporting.Tests.Deadlines;

public sealed class HtmlDeadlinesTests
{
    private static readonly DeadlineOverview Overview = SomeDeadlines.Overview(
        SomeDeadlines.Of("A", new DateOnly(2027, 6, 12)),
        SomeDeadlines.Of("B", null, DeadlineState.Undated) with { Missing = [new AskedFact("plan.date_approbation", "Quand, « au juste » ?")] },
        SomeDeadlines.Of("C", new DateOnly(2025, 1, 1), DeadlineState.Done) with { Fulfilled = ("plan.date_maintien", new DateOnly(2024, 12, 1)) }) with
    { Unread = [new Notice("PLN1761", "Le dossier « x » n'existe pas.", "Corrigez-le.")] };

    [Fact]
    public void The_page_is_well_formed_and_says_what_is_due_what_is_asked_and_what_was_not_read()
    {
        using var stream = new MemoryStream();
        HtmlDeadlines.Write(Overview, new DateTimeOffset(2026, 11, 27, 8, 0, 0, TimeSpan.FromHours(1)), stream);
        var page = Encoding.UTF8.GetString(stream.ToArray());
        var text = XDocument.Parse(page.Replace("<!DOCTYPE html>", string.Empty, StringComparison.Ordinal)).Root!.Value;
        foreach (var words in new[] { "12\u00A0juin\u00A02027", "dans 6 mois", "plan.date_approbation", "faite le 1er\u00A0décembre\u00A02024", "PLN1761", "SCoT d’Essai & <Val>", "le schéma est caduc" })
        {
            Assert.Contains(words, text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Programs_are_given_the_same()
    {
        using var stream = new MemoryStream();
        JsonDeadlines.Write(Overview, stream);
        var plan = JsonDocument.Parse(stream.ToArray()).RootElement.GetProperty("plans")[0];
        var deadlines = plan.GetProperty("deadlines");
        Assert.Equal(("2027-06-12", 197, "to-prepare", "lapse"), (deadlines[0].GetProperty("due").GetString(), deadlines[0].GetProperty("days").GetInt32(), deadlines[0].GetProperty("state").GetString(), deadlines[0].GetProperty("consequence").GetString()));
        Assert.Equal("plan.date_approbation", deadlines[1].GetProperty("missing")[0].GetProperty("fact").GetString());
        Assert.Equal("2024-12-01", deadlines[2].GetProperty("fulfilled").GetProperty("date").GetString());
    }
}

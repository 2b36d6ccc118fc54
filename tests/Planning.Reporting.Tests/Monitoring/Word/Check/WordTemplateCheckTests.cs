using System.Text.Json;
using DocumentFormat.OpenXml.Wordprocessing;
using Planning.Reporting.Monitoring.Word;

namespace Planning.Reporting.Tests.Monitoring.Word.Check;

public sealed class WordTemplateCheckTests
{
    private static readonly WordTags Tags = new() { Indicators = ["population", "taux-vacance"], Nearest = (word, known) => known.FirstOrDefault(k => k[..3] == word[..3] && Math.Abs(k.Length - word.Length) < 3) };

    [Fact]
    public void The_starter_is_sound_and_lacks_nothing()
    {
        var findings = WordTemplateCheck.Of(WordTemplate.Starter(), Tags);
        Assert.Empty(findings.Remarks);
        Assert.Contains(findings.Uses, u => u.Tag == "synthese" && u.Meaning == "la synthèse entière" && u.Place.StartsWith("sous « Synthèse »", StringComparison.Ordinal));
    }

    [Fact]
    public void A_tag_that_is_not_known_is_shown_with_its_place_and_the_nearest()
    {
        using var template = new SomeTemplate();
        template.Styled(SomeTemplate.ParagraphStyle("T1", "heading 1", 0)).Add(SomeTemplate.Text("Résultats", "T1"), template.Block("sinthese"), template.Block("syntheses"), template.Block("tableau:populations"));
        var findings = WordTemplateCheck.Of(template.Read(), Tags);
        Assert.False(findings.IsSound);
        var faults = findings.Remarks.Where(r => r.Code == "PLN1645").ToList();
        Assert.Equal(3, faults.Count);
        Assert.Equal("sous « Résultats », paragraphe 2", faults[0].Place);
        Assert.Equal("Vouliez-vous écrire « synthese » ?", faults[1].Remedy);
        Assert.Equal("Vouliez-vous écrire « tableau:population » ?", faults[2].Remedy);
    }

    [Fact]
    public void What_no_control_receives_is_listed_once()
    {
        using var template = SomeTemplate.With("synthese.decisions", "tableau:population");
        var missing = Assert.Single(WordTemplateCheck.Of(template.Read(), Tags).Remarks, r => r.Code == "PLN1652");
        Assert.Contains("annexe.methode", missing.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("synthese", missing.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_control_that_will_not_do_what_its_author_thinks_is_told()
    {
        using var template = new SomeTemplate();
        var outer = template.Inline("libre");
        outer.GetFirstChild<SdtContentRun>()!.Append(template.Inline("tableau:population"));
        template.Add(template.Block("axe.titre"), template.Block("synthese", template.Block("plan.nom")), new Paragraph(outer),
            new Paragraph(template.Inline("plan.type", "x", new DataBinding { XPath = "/x", StoreItemId = "{0}" })));
        var codes = WordTemplateCheck.Of(template.Read(), Tags).Remarks.Select(r => r.Code).ToHashSet();
        Assert.Superset(new HashSet<string> { "PLN1645", "PLN1646", "PLN1647", "PLN1648", "PLN1649" }, codes);
    }

    [Fact]
    public void Findings_are_data_too()
    {
        using var template = SomeTemplate.With("sinthese");
        using var stream = new MemoryStream();
        JsonTemplateFindings.Write(WordTemplateCheck.Of(template.Read(), Tags), stream);
        using var json = JsonDocument.Parse(stream.ToArray());
        Assert.False(json.RootElement.GetProperty("sound").GetBoolean());
        Assert.Equal("sinthese", json.RootElement.GetProperty("tags")[0].GetProperty("tag").GetString());
        Assert.Contains(json.RootElement.GetProperty("remarks").EnumerateArray(), r => r.GetProperty("level").GetString() == "fault");
    }
}

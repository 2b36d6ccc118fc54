using System.Text.Json;
using NJsonSchema;
using Planning.Abstractions.Findings;
using Planning.Rules.Templates;
using Planning.Tests;
using YamlDotNet.Serialization;

namespace Planning.Rules.Tests.Conformance;

/// <summary>Walks all templates of the product.</summary>
public sealed class TemplateConformanceTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "templates");
    private static readonly TemplateSet Templates = new TemplateFolder(Folder).Load();

    [Fact]
    public void No_template_holds_a_mistake() =>
        Assert.Empty(Templates.Faults.Select(f => $"{f.File}:{f.Line} {f.Code} {f.Message}"));

    [Fact]
    public void Every_example_gets_the_verdict_it_announces() =>
        Assert.Empty(ExampleCheck.Run(RuleBook.Compile(Templates)).Select(f => $"{f.File}:{f.Line} {f.Message}"));

    [Fact]
    public void Every_rule_has_its_page_and_every_page_its_rule()
    {
        var pages = Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs", "rules")).ToDictionary(f => Path.GetFileNameWithoutExtension(f), File.ReadAllText);
        var rules = RulePage.All(Templates);
        Assert.Equal(rules.Select(r => r.Id).Order(StringComparer.Ordinal), pages.Keys.Order(StringComparer.Ordinal));
        Assert.All(rules, rule => Assert.Equal(rule.Page, pages[rule.Id]));
    }

    [Fact]
    public void Every_rule_is_told_in_the_release_notes()
    {
        var notes = File.ReadAllText(Path.Combine(Folder, "RELEASES.md"));
        Assert.All(Templates.Rules.Select(r => r.Reference.Id).Concat(Templates.PlanRules.Select(r => r.Id)), id => Assert.Contains(id, notes, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_file_follows_the_schema()
    {
        var templates = await JsonSchema.FromFileAsync(Path.Combine(Folder, "template.schema.json"));
        var programmes = await JsonSchema.FromFileAsync(Path.Combine(Folder, "programme.schema.json"));
        var deadlines = await JsonSchema.FromFileAsync(Path.Combine(Folder, "echeances.schema.json"));
        foreach (var file in Directory.EnumerateFiles(Folder, "*.yaml", SearchOption.AllDirectories).Where(f => Path.GetFileName(Path.GetDirectoryName(f)) is not ("indicateurs" or "rapports")))
        {
            var yaml = new DeserializerBuilder().WithAttemptingUnquotedStringTypeDeserialization().Build().Deserialize(File.ReadAllText(file));
            var json = new SerializerBuilder().JsonCompatible().Build().Serialize(yaml);
            var schema = Path.GetFileName(Path.GetDirectoryName(file)) == "ptp" ? programmes : Path.GetFileName(file) == "echeances.yaml" ? deadlines : templates;
            Assert.Empty(schema.Validate(json).Select(e => $"{file} {e.Path} {e.Kind}"));
        }
    }

    [SharedFact]
    public void Every_article_of_the_urban_planning_code_exists_and_was_in_force_with_its_rule()
    {
        var validity = File.ReadLines(Path.Combine(Repository.Shared!, "law", "urbanisme-validity.csv")).Skip(1).Select(l => l.Split(',')).ToLookup(c => c[0]);
        var rules = Templates.Rules.Where(r => char.IsAsciiDigit(r.Reference.Article[1])).ToList();
        Assert.NotEmpty(rules);
        Assert.All(rules, rule =>
        {
            // The last day of a list that another has replaced; the day of the consolidation for the others.
            var day = rule.List.Until?.AddDays(-1) ?? new DateOnly(2026, 3, 26);
            Assert.Contains(validity[rule.Reference.Article], life => Day(life[1]) <= day && (life[2].Length == 0 || day < Day(life[2])));
        });
    }

    [SharedFact]
    public void Every_article_of_another_text_is_one_that_the_obligations_rest_on()
    {
        var known = Directory.EnumerateFiles(Path.Combine(Repository.Shared!, "law"), "obligations-*.csv").SelectMany(Csv.Read).Select(row => row["article"]).ToHashSet();
        Assert.All(Templates.Rules.Where(r => !char.IsAsciiDigit(r.Reference.Article[1])), rule => Assert.Contains(rule.Reference.Article, known));
    }

    [SharedFact]
    public void Every_rule_in_force_cites_an_article_of_the_present_code()
    {
        using var law = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Shared!, "law", "urbanisme.json")));
        var articles = law.RootElement.ToString();
        Assert.All(Templates.Rules.Where(r => char.IsAsciiDigit(r.Reference.Article[1]) && r.List.Until is null),
            rule => Assert.Contains($"\"{rule.Reference.Article}\"", articles, StringComparison.Ordinal));
    }

    [SharedTheory]
    [InlineData("plui")]
    [InlineData("scot")]
    [InlineData("pcaet")]
    public void Every_obligation_has_its_rule(string type)
    {
        var rules = Templates.Rules.ToDictionary(r => r.Reference.Id);
        var rows = Csv.Read(Path.Combine(Repository.Shared!, "law", $"obligations-{type}.csv")).ToList();
        Assert.NotEmpty(rows);
        Assert.All(rows, row =>
        {
            var rule = rules[row["id"]];
            Assert.Equal((type, row["part"], row["article"], row["paragraph"], row["level"], row["condition"]),
                (rule.List.Type, rule.Reference.Part, rule.Reference.Article, rule.Reference.Paragraph, Level(rule.Reference.Level), rule.Condition?.Text ?? string.Empty));
        });
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static string Level(ObligationLevel level) => level switch
    {
        ObligationLevel.Mandatory => "obligatoire",
        ObligationLevel.Conditional => "conditionnel",
        _ => "facultatif",
    };
}

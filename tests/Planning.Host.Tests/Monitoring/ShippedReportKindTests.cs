using System.Text.RegularExpressions;
using NJsonSchema;
using Planning.Host.Monitoring;
using Planning.Host.Settings;
using Planning.Indicators.Catalogue;
using Planning.Reporting.Monitoring.Kinds;
using Planning.Rules;
using Planning.Rules.Tests.Conformance;
using Planning.Tests;
using YamlDotNet.Serialization;

namespace Planning.Host.Tests.Monitoring;

public sealed class ShippedReportKindTests
{
    private static readonly string Templates = Path.Combine(Repository.Root, "templates");
    private static readonly IReadOnlyList<ReportKind> Kinds = new ReportKindSource(new PlanningSettings { Templates = Templates, Plugins = string.Empty }).All();

    /// <summary>Deadlines at which something is due that is no monitoring report of a plan that is followed here.</summary>
    private static readonly string[] OtherDeadlines =
    [
        "bilan triennal des dispositions relatives à l'habitat",
        "prise en compte d'une nouvelle obligation de logement social",
        "analyse de compatibilité avec les documents supérieurs",
        "analyse de compatibilité avec le SCoT",
        "analyse de compatibilité du volet mobilité avec les plans air",
        "zones à urbaniser restées fermées",
        "actualisation de l'inventaire des zones d'activité économique",
        "intégration des objectifs de réduction de l'artificialisation",
        "mise en compatibilité des PLH et plans de mobilité antérieurs",
        "mise à jour du volet climat-air-énergie",
        "mise à jour du plan",
        "première adoption",
        "vérification des objectifs biennaux du plan d'action air",
        "renforcement du plan d'action air",
        "bilan des émissions propres à la collectivité",
        "état de réalisation annuel",
        "bilan à mi-parcours",
        "bilan final et renouvellement",
    ];

    [Fact]
    public void The_five_kinds_are_there() =>
        Assert.Equal(["artificialisation", "bilan-plui", "bilan-scot", "mi-parcours-pcaet", "suivi-annuel"], Kinds.Select(k => k.Id));

    [Theory]
    [InlineData("rapport.schema.json", "templates/rapports")]
    [InlineData("suivi.schema.json", "samples")]
    public async Task Every_file_follows_its_schema(string schemaFile, string folder)
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(Templates, schemaFile));
        var files = Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), folder == "samples" ? FollowUpReader.FileName : "*.yaml", SearchOption.AllDirectories).ToList();
        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            var yaml = new DeserializerBuilder().WithAttemptingUnquotedStringTypeDeserialization().Build().Deserialize(File.ReadAllText(file));
            Assert.Empty(schema.Validate(new SerializerBuilder().JsonCompatible().Build().Serialize(yaml)).Select(e => $"{file} {e.Path} {e.Kind}"));
        }
    }

    [Fact]
    public void Sections_draw_on_what_exists()
    {
        var catalogue = CatalogueFolder.Load(Path.Combine(Templates, "indicateurs"));
        var library = new RuleLibrary(Templates);
        var facts = library.Facts().Select(f => f.Name).ToHashSet();
        var rules = Directory.EnumerateFiles(Templates, "*.yaml", SearchOption.AllDirectories).SelectMany(File.ReadLines)
            .Select(l => l.Trim()).Where(l => l.StartsWith("- id: ", StringComparison.Ordinal)).Select(l => l[6..]).ToHashSet();
        Assert.All(Kinds.SelectMany(k => k.Sections), section =>
        {
            Assert.All(section.Indicators, i => Assert.NotNull(catalogue.Find(i)));
            Assert.All(section.Rules, r => Assert.Contains(r, rules));
            Assert.True(section.Condition.Length == 0 || facts.Contains(section.Condition), section.Condition);
        });
    }

    [SharedFact]
    public void Every_report_that_the_law_puts_a_deadline_on_has_its_kind_and_section()
    {
        var rows = Csv.Read(Path.Combine(Repository.Shared!, "law", "deadlines.csv")).ToList();
        Assert.NotEmpty(rows);
        foreach (var row in rows.Where(r => !OtherDeadlines.Contains(r["report"])))
        {
            var cited = Kinds.SelectMany(k => k.Sections.Select(s => s.Article).Append(k.Article));
            Assert.Contains(cited, a => a == row["article"] || a.StartsWith($"{row["article"]} ", StringComparison.Ordinal));
        }
    }

    [SharedFact]
    public void What_a_deadline_makes_due_on_a_condition_is_due_on_it_here()
    {
        var rows = Csv.Read(Path.Combine(Repository.Shared!, "law", "deadlines.csv")).Where(r => !OtherDeadlines.Contains(r["report"])).ToList();
        var conditions = rows.Select(r => Regex.Match(r["content"], @"\(condition : (?<fait>[a-z_.]+)\)", RegexOptions.None, TimeSpan.FromSeconds(1)))
            .Where(m => m.Success).Select(m => m.Groups["fait"].Value).ToList();
        Assert.NotEmpty(conditions);
        Assert.All(conditions, c => Assert.Contains(Kinds.SelectMany(k => k.Sections), s => s.Condition == c));
    }
}

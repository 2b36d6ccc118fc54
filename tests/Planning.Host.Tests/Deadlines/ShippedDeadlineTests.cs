using System.Globalization;
using System.Text.RegularExpressions;
using NJsonSchema;
using Planning.Abstractions.Deadlines;
using Planning.Host.Deadlines;
using Planning.Host.Monitoring;
using Planning.Host.Settings;
using Planning.Rules;
using Planning.Rules.Deadlines;
using Planning.Rules.Tests.Conformance;
using Planning.Tests;
using YamlDotNet.Serialization;

namespace Planning.Host.Tests.Deadlines;

public sealed class ShippedDeadlineTests
{
    private static readonly string Templates = Path.Combine(Repository.Root, "templates");
    private static readonly string File = Path.Combine(Templates, "echeances.yaml");
    private static readonly DeadlineBook Book = DeadlineReader.Read(File);

    /// <summary>The deadline that answers each row of the law, by the kind of plan and what is due.</summary>
    private static readonly Dictionary<(string Plan, string Report), string> Ids = new()
    {
        [("plui", "analyse des résultats de l'application du plan")] = "PLUI-ANALYSE",
        [("plui", "analyse des résultats, volet montagne")] = "PLUI-ANALYSE-MONTAGNE",
        [("plui", "analyse des résultats, volet trait de côte")] = "PLUI-ANALYSE-LITTORAL",
        [("plu", "analyse des résultats de l'application du plan")] = "PLU-ANALYSE",
        [("plui-h", "évaluation du volet habitat à six ans")] = "PLUIH-EVALUATION",
        [("plui-h", "bilan triennal des dispositions relatives à l'habitat")] = "PLUIH-BILAN",
        [("plui-h", "prise en compte d'une nouvelle obligation de logement social")] = "PLUIH-LOGEMENT-SOCIAL",
        [("plui-d", "évaluation du volet mobilité")] = "PLUID-EVALUATION",
        [("plui", "analyse de compatibilité avec les documents supérieurs")] = "PLUI-COMPATIBILITE",
        [("plui", "analyse de compatibilité avec le SCoT")] = "PLUI-COMPATIBILITE-SCOT",
        [("plui-d", "analyse de compatibilité du volet mobilité avec les plans air")] = "PLUID-COMPATIBILITE-AIR",
        [("plui", "rapport sur l'artificialisation des sols")] = "PLUI-ARTIFICIALISATION",
        [("plui", "zones à urbaniser restées fermées")] = "PLUI-ZONES-AU",
        [("plui", "actualisation de l'inventaire des zones d'activité économique")] = "PLUI-INVENTAIRE-ZAE",
        [("plui", "intégration des objectifs de réduction de l'artificialisation")] = "PLUI-SOBRIETE-FONCIERE",
        [("scot", "analyse des résultats de l'application du schéma")] = "SCOT-ANALYSE",
        [("scot", "examen de l'élargissement du périmètre")] = "SCOT-PERIMETRE",
        [("scot", "analyse de compatibilité avec les documents supérieurs")] = "SCOT-COMPATIBILITE",
        [("scot", "mise en compatibilité des PLH et plans de mobilité antérieurs")] = "SCOT-PLH-PDM",
        [("scot", "intégration des objectifs de réduction de l'artificialisation")] = "SCOT-SOBRIETE-FONCIERE",
        [("scot-aec", "rapport de mise en œuvre du volet climat-air-énergie")] = "SCOTAEC-RAPPORT",
        [("scot-aec", "mise à jour du volet climat-air-énergie")] = "SCOTAEC-MISE-A-JOUR",
        [("pcaet", "rapport de mise en œuvre après trois ans")] = "PCAET-RAPPORT",
        [("pcaet", "mise à jour du plan")] = "PCAET-MISE-A-JOUR",
        [("pcaet", "première adoption")] = "PCAET-PREMIER",
        [("pcaet", "vérification des objectifs biennaux du plan d'action air")] = "PCAET-AIR",
        [("pcaet", "renforcement du plan d'action air")] = "PCAET-AIR-RENFORCE",
        [("pcaet", "bilan des émissions propres à la collectivité")] = "PCAET-BILAN-GES",
        [("plh", "état de réalisation annuel")] = "PLH-ETAT",
        [("plh", "bilan à mi-parcours")] = "PLH-MI-PARCOURS",
        [("plh", "bilan final et renouvellement")] = "PLH-FINAL",
    };

    /// <summary>Words of the law's consequences that name their kind.</summary>
    private static readonly (string Words, ConsequenceKind Kind)[] Consequences =
    [
        ("est caduc", ConsequenceKind.Lapse), ("peut être illégal", ConsequenceKind.Unlawfulness), ("plus d'autorisation", ConsequenceKind.Freeze), ("plus d'ouverture", ConsequenceKind.Freeze),
        ("l'État met le plan", ConsequenceKind.StateActs), ("règles financières", ConsequenceKind.Payment), ("demande une révision", ConsequenceKind.Revision),
    ];

    [SharedFact]
    public void Each_deadline_of_the_law_has_its_entry_with_its_article_period_and_first_day()
    {
        var rows = Csv.Read(Path.Combine(Repository.Shared!, "law", "deadlines.csv")).ToList();
        Assert.Equal(rows.Count, Book.Rules.Count);
        Assert.All(rows, row =>
        {
            var rule = Assert.Single(Book.Rules, r => r.Id == Ids.GetValueOrDefault((row["plan"], row["report"])));
            Assert.Equal(row["article"], rule.Article);
            Assert.Equal(row["plan"], rule.Document.Id);
            Assert.Equal(row["period_years"].Length == 0 ? 0 : decimal.ToInt32(decimal.Parse(row["period_years"], CultureInfo.InvariantCulture) * 12), rule.Months);
            Assert.Equal(FirstOf(row["first_due"], rule.Months), rule.FirstDue);
            Assert.All(Consequences.Where(c => row["consequence"].Contains(c.Words, StringComparison.Ordinal)), c => Assert.Equal(c.Kind, rule.Consequence));
            Assert.Equal(rule.Consequence == ConsequenceKind.Lapse, row["consequence"].Contains("est caduc", StringComparison.Ordinal));
        });
    }

    [SharedFact]
    public void A_condition_of_the_law_is_that_of_its_entry()
    {
        var conditions = Csv.Read(Path.Combine(Repository.Shared!, "law", "deadlines.csv"))
            .Select(row => (Id: Ids[(row["plan"], row["report"])], Match: Regex.Match(row["content"], @"\(condition : (?<faits>[a-z0-9_. ]+)\)", RegexOptions.None, TimeSpan.FromSeconds(1)))).Where(c => c.Match.Success).ToList();
        Assert.Equal(4, conditions.Count);
        Assert.All(conditions, c => Assert.Equal(c.Match.Groups["faits"].Value, Book.Rules.Single(r => r.Id == c.Id).Condition!.Text));
    }

    [Fact]
    public void Every_fact_asked_for_has_its_question()
    {
        var asked = Book.Facts.Where(f => f.Question.EndsWith('?') || f.Question.EndsWith(')')).Select(f => f.Name).Concat(new RuleLibrary(Templates).Facts().Select(f => f.Name)).ToHashSet();
        Assert.All(Book.Rules, rule => Assert.All(
            (string[])[.. rule.From, .. rule.Renewed, .. rule.Closed, .. rule.Condition?.Facts ?? [], .. rule.Document.Condition?.Facts ?? []], fact => Assert.Contains(fact, asked)));
        Assert.All(Book.Facts, f => Assert.Contains(Book.Rules, r => r.From.Contains(f.Name) || r.Renewed.Contains(f.Name) || r.Closed.Contains(f.Name) || r.Condition?.Facts.Contains(f.Name) == true));
    }

    [Fact]
    public void A_report_to_prepare_is_made_for_the_type_of_the_plan()
    {
        var kinds = new ReportKindSource(new PlanningSettings { Templates = Templates, Plugins = string.Empty });
        Assert.All(Book.Rules.Where(r => r.Report.Length > 0), r => Assert.Contains(r.Document.Type, kinds.Open(r.Report).Plans));
    }

    [Fact]
    public void Risks_name_the_day_and_are_sentences() => Assert.All(Book.Rules, r =>
    {
        Assert.Contains("{echeance}", r.Risk, StringComparison.Ordinal);
        Assert.EndsWith(".", r.Risk, StringComparison.Ordinal);
    });

    [Fact]
    public async Task The_file_follows_its_schema()
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(Templates, "echeances.schema.json"));
        var yaml = new DeserializerBuilder().WithAttemptingUnquotedStringTypeDeserialization().Build().Deserialize(System.IO.File.ReadAllText(File));
        Assert.Empty(schema.Validate(new SerializerBuilder().JsonCompatible().Build().Serialize(yaml)).Select(e => $"{e.Path} {e.Kind}"));
    }

    /// <summary>The day that the law fixes; null where it is reckoned from the start, over the period.</summary>
    private static DateOnly? FirstOf(string written, int months)
    {
        if (written.StartsWith("trigger+", StringComparison.Ordinal))
        {
            var count = int.Parse(written[8..^1], CultureInfo.InvariantCulture);
            Assert.Equal(months, written[^1] == 'y' ? count * 12 : count);
            return null;
        }

        return DateOnly.ParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture);
    }
}

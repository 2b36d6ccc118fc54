using System.Text.Json;
using Planning.Abstractions.Indicators;
using Planning.Abstractions.Monitoring;
using Planning.Reporting.Drafting;
using Planning.Reporting.Drafting.Calls;
using Planning.Reporting.Tests.Drafting.Calls;

namespace Planning.Reporting.Tests.Drafting;

/// <summary>A small report to draft anew, and models that do it well or badly.</summary>
internal static class SomeDraft
{
    public const string FirstSentence = "La population passe de 41 250 habitants en 2015 à 43 020 en 2021.";
    public const string SecondSentence = "Elle suit la trajectoire du plan.";

    public static readonly IReadOnlyList<Fact> Facts = FactsOf("Pays de Sarvelle");

    public static IReadOnlyList<Fact> FactsOf(string territory) =>
    [
        Fact(territory, 2015, 41_250), Fact(territory, 2021, 43_020),
    ];

    public static MonitoringReport Report(int sections = 1, string first = FirstSentence) => new()
    {
        Kind = "bilan-plui",
        Title = "Bilan du PLUi",
        Article = "L153-27",
        Plan = new MonitoredPlan { Name = "PLUi du Pays de Sarvelle", Type = "plui", Territory = new Territory("Pays de Sarvelle") },
        Period = new Period(2015, 2021),
        Made = new DateOnly(2026, 3, 1),
        Summary = new ReportSummary { Favourable = [], Unfavourable = [], Unknown = [], Decisions = [] },
        Sections = [.. Enumerable.Range(1, sections).Select(i => Section(i, first))],
        Missing = [],
        References =
        [
            Reference(1, "41 250 habitants, Pays de Sarvelle, 2015"), Reference(2, "43 020 habitants, Pays de Sarvelle, 2021"),
        ],
        Method = new ReportMethod { Inputs = [], Choices = ["Les valeurs rejetées sont laissées."], Version = "1" },
    };

    public static ModelSettings Settings(Uri endpoint) => new() { Endpoint = endpoint, Model = "essai", Key = "secret-123", CallSeconds = 30, InputPrice = 2m, OutputPrice = 8m };

    /// <summary>The report as a model drafts it, through the network.</summary>
    public static Task<DraftedReport> DraftedAsync(StubService service, MonitoringReport? report = null, HurriedTime? time = null, ModelSettings? settings = null, IReadOnlyList<Fact>? facts = null, CancellationToken cancellation = default) =>
        new ReportDrafter(settings ?? Settings(service.Address), time ?? new HurriedTime()).DraftAsync(report ?? Report(), facts ?? Facts, new FigureGuard(facts ?? Facts), new Silent(), cancellation);

    public static IReadOnlyList<string> Texts(MonitoringReport report, int section = 0) =>
        [.. report.Sections[section].Blocks.OfType<ReportText>().Single(t => t.Role == ReportTextRole.Finding).Sentences.Select(s => s.Text)];

    /// <summary>An answer with one paragraph.</summary>
    public static string Answer(params (string Text, string[] TakesUp)[] sentences) => JsonSerializer.Serialize(new
    {
        paragraphes = new[] { new { id = "p1", phrases = sentences.Select(s => new { texte = s.Text, reprend = s.TakesUp }).ToArray() } },
    });

    /// <summary>An answer that takes up all sentences faithfully.</summary>
    public static string Faithful(JsonElement question) => Answer(
        [.. question.GetProperty("paragraphes")[0].GetProperty("phrases").EnumerateArray().Select(p => ($"Ainsi, {p.GetProperty("texte").GetString()}", new[] { p.GetProperty("id").GetString()! }))]);

    private static Fact Fact(string territory, int year, decimal value) => new()
    {
        Indicator = "population",
        Territory = new Territory(territory),
        Period = new Period(year),
        Value = value,
        Unit = "habitants",
        Source = "Rapport confidentiel du bureau d'études.pdf",
    };

    private static ReportSection Section(int number, string first) => new()
    {
        Id = $"demographie-{number}",
        Title = "Démographie",
        Blocks =
        [
            new ReportText { Id = $"demographie-{number}.introduction", Role = ReportTextRole.Introduction, Sentences = [new ReportSentence("Cette section répond à la loi.", [])] },
            new ReportText
            {
                Id = $"demographie-{number}.population.constat",
                Indicator = "population",
                Role = ReportTextRole.Finding,
                Sentences = [new ReportSentence(first, [1, 2]), new ReportSentence(SecondSentence, [])],
            },
        ],
    };

    private static ReportReference Reference(int number, string figure) => new() { Number = number, Figure = figure, Document = "observatoire.pdf", Place = "p. 3" };

    private sealed class Silent : IProgress<string>
    {
        public void Report(string value)
        {
        }
    }
}

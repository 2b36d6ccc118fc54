using Planning.Abstractions.Indicators;
using Planning.Abstractions.Monitoring;

namespace Planning.Reporting.Monitoring.Word.Check;

/// <summary>A small report with one of everything, to try templates with.</summary>
internal static class TrialReport
{
    public static MonitoringReport Small() => new()
    {
        Kind = "essai",
        Title = "Essai",
        Article = string.Empty,
        Plan = new MonitoredPlan { Name = "Plan", Type = "plui", Territory = new Territory("Territoire") },
        Period = new Period(2020, 2024),
        Made = new DateOnly(2025, 1, 1),
        Summary = new ReportSummary { Favourable = [Sentence], Unfavourable = [Sentence], Unknown = [Sentence], Decisions = [Sentence] },
        Axes = [Section("axe", [Section("objectif", [])])],
        Sections = [Section("section", [Section("partie", [])])],
        Missing = [new MissingData { Section = "section", Subject = "Donnée", Supplier = "Service", Prevents = "Rien." }],
        References = [new ReportReference { Number = 1, Figure = "1", Document = "Document", Place = "page 1", Status = ObservationStatus.Extracted }],
        Method = new ReportMethod { Inputs = [new ReportInput("fichier", new string('0', 64), "1 valeur")], Choices = ["Choix."], Version = "0" },
    };

    private static ReportSentence Sentence => new("Phrase.", [1]);

    private static ReportSection Section(string id, IReadOnlyList<ReportSection> under) => new()
    {
        Id = id,
        Title = id,
        Sections = under,
        Blocks =
        [
            new ReportText { Id = $"{id}.constat", Role = ReportTextRole.Finding, Sentences = [Sentence] },
            new ReportText { Id = $"{id}.question", Role = ReportTextRole.Question, Sentences = [Sentence] },
            new ReportTable { Id = $"{id}.tableau", Caption = "Tableau", Heads = ["Nom", "Valeur"], Rows = [[new ReportCell("a"), new ReportCell("1", IsFigure: true)]] },
            new ReportChart
            {
                Id = $"{id}.graphique", Form = ChartForm.Line, Title = "Graphique", Alternative = "Graphique", Source = "Source", Unit = "%", Categories = ["2020", "2024"],
                Series = [new ChartSeries("Série", ChartSeriesRole.Observed, [1, 2])],
            },
        ],
    };
}

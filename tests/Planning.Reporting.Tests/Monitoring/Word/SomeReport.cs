using Planning.Abstractions.Indicators;
using Planning.Abstractions.Monitoring;

namespace Planning.Reporting.Tests.Monitoring.Word;

/// <summary>The report of an invented plan, as long and as mixed as a real one.</summary>
internal static class SomeReport
{
    public static readonly string[] Communes = ["Saint-Aubin-des-Ormes", "Vernay-le-Grand", "Cressonnières", "La Ferté-sur-Lorne", "Mesnil-l’Abbé", "Pont-Garnier", "Orvillers"];

    public static MonitoringReport Whole() => new()
    {
        Kind = "bilan-plui",
        Title = "Analyse des résultats de l’application du plan local d’urbanisme intercommunal",
        Article = "L153-27",
        Plan = Plan(),
        Period = new Period(2019, 2025),
        Made = new DateOnly(2026, 3, 1),
        Summary = Summary(),
        Axes = [Axis("axe-1", "Axe 1. Accueillir sans s’étaler", "Diviser par deux la consommation d’espaces", "Produire 180 logements par an"), Axis("axe-2", "Axe 2. Préserver l’eau et les sols", "Restaurer 40 km de haies")],
        Sections = [Demography(), Land(), Housing()],
        Missing =
        [
            new MissingData { Section = "habitat", Subject = "Logements sociaux agréés", LastValue = "42 logements", LastPeriod = new Period(2021), Supplier = "Direction départementale des territoires", Prevents = "Le rythme de production sociale ne peut pas être comparé à l’objectif." },
            new MissingData { Section = "mobilites", Subject = "Part modale du vélo", Supplier = "Service mobilités de la communauté de communes", Prevents = "L’effet du schéma cyclable ne peut pas être dit." },
        ],
        References = References(),
        Method = new ReportMethod
        {
            Inputs = [new ReportInput("RP2021_population.pdf", new string('a', 64), "12 valeurs"), new ReportInput("Observatoire foncier 2025.xlsx", new string('b', 64), "7 valeurs")],
            Choices = ["Les valeurs qui se contredisent sans qu’une personne ait tranché n’ont pas été employées.", "Les communes fusionnées en 2019 ont été additionnées pour les années antérieures."],
            Version = "0.3.0",
        },
    };

    public static MonitoredPlan Plan(string name = "PLUi du Pays de Lorne", string? code = "200000917") =>
        new() { Name = name, Type = "plui", Territory = new Territory("Communauté de communes du Pays de Lorne", code), Approved = new DateOnly(2019, 12, 19) };

    /// <summary>A report that has nothing to say.</summary>
    public static MonitoringReport Bare() => Whole() with
    {
        Article = string.Empty,
        Axes = [],
        Sections = [],
        Missing = [],
        References = [],
        Plan = Plan() with { Approved = null },
        Summary = new ReportSummary { Favourable = [], Unfavourable = [], Unknown = [], Decisions = [] },
        Method = new ReportMethod { Inputs = [], Choices = [], Version = "0.3.0" },
    };

    public static ReportSentence Sentence(string text, params int[] references) => new(text, references);

    public static ReportText Text(string id, ReportTextRole role, params ReportSentence[] sentences) => new() { Id = id, Role = role, Sentences = sentences };

    public static ReportText Finding(string id, string indicator, params ReportSentence[] sentences) => new() { Id = id, Indicator = indicator, Role = ReportTextRole.Finding, Sentences = sentences };

    public static ReportTable Table(string id, string indicator, string caption, int rows, int years) => new()
    {
        Id = id,
        Indicator = indicator,
        Caption = caption,
        Note = "Source : Insee, recensements de la population.",
        Heads = ["Commune", .. Enumerable.Range(2025 - years + 1, years).Select(y => $"{y}")],
        Rows = [.. Enumerable.Range(0, rows).Select(r => (IReadOnlyList<ReportCell>)
            [new ReportCell(r < Communes.Length ? Communes[r] : $"Commune n° {r + 1}"), .. Enumerable.Range(0, years).Select(y => new ReportCell($"{1 + (r % 9)}\u202F{(r * 37 + y * 11) % 900 + 100}", IsFigure: true) { IsUnreviewed = r == 2 && y == 1 })])],
    };

    public static ReportChart Chart(string id, string indicator, string title, ChartForm form = ChartForm.Line) => new()
    {
        Id = id,
        Indicator = indicator,
        Form = form,
        Title = title,
        Caption = "Taux de vacance, Pays de Lorne, 2019-2025",
        Unit = "%",
        Decimals = 1,
        Alternative = "Courbe de 2019 à 2025 : la valeur passe de 8,4 % à 7,6 %, au-dessus de la trajectoire qui mène à 6,5 %.",
        Source = "Source : Insee, RP 2019 à 2025 ; objectif du PLUi.",
        Categories = ["2019", "2021", "2023", "2025"],
        Series = form == ChartForm.Parts ? [new ChartSeries("Pays de Lorne", ChartSeriesRole.Observed, [61m, 22m, 10m, 7m])]
            : [new ChartSeries("Pays de Lorne", ChartSeriesRole.Observed, [8.4m, 8.1m, null, 7.6m]), new ChartSeries("Objectif", ChartSeriesRole.Target, [8.4m, 7.8m, 7.1m, 6.5m])],
    };

    private static ReportSummary Summary() => new()
    {
        Favourable = [Sentence("La vacance recule : 7,6 % des logements en 2025 contre 8,4 % en 2019.", 3), Sentence("La population croît de 0,4 % par an, au rythme que le plan retient.", 1, 2)],
        Unfavourable = [Sentence("La consommation d’espaces reste deux fois trop rapide : 21 hectares par an pour 10,5 visés.", 4, 5)],
        Unknown = [Sentence("La production de logements sociaux ne peut pas être jugée : la dernière valeur date de 2021.")],
        Decisions = [Sentence("Le conseil se prononce sur le maintien, la modification ou la révision du plan."), Sentence("Il peut prescrire une modification pour reclasser les zones 2AU qui n’ont pas été ouvertes.")],
    };

    private static ReportSection Demography() => new()
    {
        Id = "demographie",
        Title = "Population et ménages",
        Article = "L153-27",
        Blocks =
        [
            Text("demographie.introduction", ReportTextRole.Introduction, Sentence("La loi demande d’analyser les résultats du plan au regard des objectifs visés à l’article L. 101-2.")),
            Finding("demographie.population.constat", "population", Sentence("En 2025, le territoire compte 24 310 habitants, soit 580 de plus qu’en 2019.", 1, 2), Sentence("Cette hausse de 0,4 % par an suit la trajectoire du plan.", 2)),
            Table("demographie.population.tableau", "population", "Population municipale par commune", 7, 4),
            Chart("demographie.population.graphique", "population", "La population suit la trajectoire du plan", ChartForm.GroupedBars),
        ],
    };

    private static ReportSection Land() => new()
    {
        Id = "sobriete-fonciere",
        Title = "Sobriété foncière",
        Article = "L153-27",
        Blocks =
        [
            Text("sobriete-fonciere.introduction", ReportTextRole.Introduction, Sentence("Le plan vise une consommation de 10,5 hectares par an.", 5)),
            Finding("sobriete-fonciere.conso.constat", "consommation-enaf", Sentence("De 2019 à 2025, 126 hectares ont été consommés, soit 21 hectares par an : deux fois l’objectif.", 4, 5)),
            Text("sobriete-fonciere.question", ReportTextRole.Question, Sentence("Pourquoi l’ouverture des zones à urbaniser a-t-elle précédé la densification des bourgs ?")),
        ],
        Sections =
        [
            new ReportSection
            {
                Id = "sobriete-fonciere.usages", Title = "Usages des sols consommés",
                Blocks = [Finding("sobriete-fonciere.usages.constat", "usages", Sentence("L’habitat représente 61 % des surfaces consommées.", 4)), Chart("sobriete-fonciere.usages.graphique", "usages", "L’habitat consomme plus de la moitié des sols", ChartForm.Parts)],
            },
        ],
    };

    private static ReportSection Housing() => new()
    {
        Id = "habitat",
        Title = "Logement",
        Article = "CGCT L2231-1",
        Blocks =
        [
            Finding("habitat.vacance.constat", "taux-vacance", Sentence("Le taux de vacance passe de 8,4 % en 2019 à 7,6 % en 2025.", 3), Sentence("Il reste au-dessus des 6,5 % visés.", 3, 6)),
            Chart("habitat.vacance.graphique", "taux-vacance", "La vacance recule, moins vite que prévu"),
            Text("habitat.titre.social", ReportTextRole.Heading, Sentence("Logements sociaux")),
            Text("habitat.social.absent", ReportTextRole.Missing, Sentence("Donnée absente : la dernière valeur, 42 logements, date de 2021."), Sentence("La direction départementale des territoires peut la fournir.")),
        ],
    };

    private static ReportSection Axis(string id, string title, params string[] objectives) => new()
    {
        Id = id,
        Title = title,
        Blocks = [Text($"{id}.introduction", ReportTextRole.Introduction, Sentence($"Cet axe compte {objectives.Length} objectif(s) suivis."))],
        Sections = [.. objectives.Select((o, i) => new ReportSection { Id = $"{id}-objectif-{i + 1}", Title = o, Blocks = [Finding($"{id}.objectif-{i + 1}.constat", "haies", Sentence($"L’objectif est suivi par {i + 1} indicateur.", 6))] })],
    };

    private static ReportReference[] References() =>
    [
        Reference(1, "population municipale : 23 730 habitants, Pays de Lorne, 2019", ObservationStatus.Validated),
        Reference(2, "population municipale : 24 310 habitants, Pays de Lorne, 2025", ObservationStatus.Extracted),
        Reference(3, "taux de vacance : 7,6 %, Pays de Lorne, 2025", ObservationStatus.Corrected),
        Reference(4, "consommation d’espaces : 126 hectares, Pays de Lorne, 2019-2025", ObservationStatus.Extracted),
        Reference(5, "objectif de consommation : 10,5 hectares par an", null),
        Reference(6, "objectif de vacance : 6,5 %, 2030", null),
    ];

    private static ReportReference Reference(int number, string figure, ObservationStatus? status) => new()
    {
        Number = number,
        Figure = figure,
        Document = status is null ? "PADD.docx" : "RP2021_population.pdf",
        Place = status is null ? "§ 412" : $"page {number + 10}, tableau {number}",
        Status = status,
        Observation = status is null ? null : number,
    };
}

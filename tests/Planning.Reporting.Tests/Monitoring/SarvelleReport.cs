using Planning.Abstractions.Indicators;
using Planning.Abstractions.Monitoring;
using Planning.Reporting.Monitoring.Composition;
using Planning.Reporting.Monitoring.Kinds;
using Planning.Reporting.Monitoring.Plans;
using static Planning.Reporting.Tests.Monitoring.SomeSeries;

namespace Planning.Reporting.Tests.Monitoring;

/// <summary>A made-up territory with indicators of all kinds, its plan and its report.</summary>
internal static class SarvelleReport
{
    public static readonly Territory Aubrac = new("CC du Haut-Aubry"), Lizaine = new("CC de la Lizaine"), Orval = new("Orval Métropole");

    public static readonly Indicator Population = Indicator("population", "Population municipale", "habitants");
    public static readonly Indicator Vacancy = Indicator("taux-vacance", "Taux de vacance des logements", "%", IndicatorDirection.Down);
    public static readonly Indicator Built = Indicator("logements-commences", "Logements commencés", "logements", IndicatorDirection.Up, interval: true, source: "Sitadel (SDES)");
    public static readonly Indicator Consumed = Indicator("consommation-enaf", "Consommation d'espaces naturels, agricoles et forestiers", "ha", IndicatorDirection.Down, interval: true, source: "Portail de l'artificialisation (Cerema)");
    public static readonly Indicator Social = Indicator("taux-logements-sociaux", "Taux de logements sociaux", "%", IndicatorDirection.Up, source: "RPLS (SDES)");
    public static readonly Indicator Emissions = Indicator("emissions-ges", "Émissions de gaz à effet de serre", "tCO2e", IndicatorDirection.Down, source: "ORECAN", parts: ["emissions-ges-residentiel", "emissions-ges-transport"]);
    public static readonly Indicator Homes = Indicator("emissions-ges-residentiel", "Émissions de gaz à effet de serre du résidentiel", "tCO2e", IndicatorDirection.Down, source: "ORECAN");
    public static readonly Indicator Roads = Indicator("emissions-ges-transport", "Émissions de gaz à effet de serre du transport routier", "tCO2e", IndicatorDirection.Down, source: "ORECAN");
    public static readonly Indicator Cycling = Indicator("lineaire-cyclable", "Linéaire d'aménagements cyclables", "km", IndicatorDirection.Up, source: "Collectivité");
    public static readonly Indicator Killed = Indicator("tues-route", "Personnes tuées sur la route", "tués", IndicatorDirection.Down, interval: true, source: "BAAC (ONISR)");
    public static readonly Indicator Price = Indicator("prix-appartement", "Prix médian des appartements au m2", "€/m2", interval: true, source: "DVF (DGFiP, Cerema)");
    public static readonly Indicator Land = Indicator("surfaces-artificialisees", "Surfaces artificialisées", "ha", IndicatorDirection.Down, source: "OCS GE (IGN)");
    public static readonly Indicator Water = Indicator("rendement-reseau-eau", "Rendement du réseau d'eau potable", "%", IndicatorDirection.Up, source: "SISPEA");
    public static readonly Indicator Sink = Indicator("sequestration", "Séquestration nette de carbone", "tCO2e", IndicatorDirection.Up, source: "ALDO (Ademe)");
    public static readonly Indicator Hedges = Indicator("haies", "Linéaire de haies", "km", IndicatorDirection.Up, source: "BD Haie (IGN)");
    public static readonly Indicator Bikes = Indicator("part-modale-velo", "Part modale du vélo", "%", IndicatorDirection.Up, source: "EMC2 (Cerema)");

    public static ReportKind Kind { get; } = new()
    {
        Id = "bilan-plui",
        Title = "Analyse des résultats de l'application du plan",
        Article = "L153-27",
        Plans = ["plui"],
        Introduction = "Six ans après l'approbation, le conseil débat des résultats du plan.",
        Decisions = ["Décider de l'opportunité de réviser le plan."],
        Sections =
        [
            Section("habitat", "Habitat et population", ["population", "taux-vacance", "logements-commences", "taux-logements-sociaux", "prix-appartement"], "Le besoin de logements ne peut pas être confronté à la production."),
            Section("sobriete-fonciere", "Sobriété foncière", ["consommation-enaf", "surfaces-artificialisees"], "Le respect des objectifs de sobriété ne peut pas être établi."),
            Section("climat", "Climat et mobilités", ["emissions-ges", "emissions-ges-residentiel", "emissions-ges-transport", "lineaire-cyclable", "tues-route", "part-modale-velo", "population"], "L'effet du plan sur les déplacements ne peut pas être dit."),
            Section("milieux", "Milieux et ressources", ["haies", "sequestration", "rendement-reseau-eau"], "L'état des milieux ne peut pas être comparé à celui de l'approbation.") with { Questions = ["Quelles actions le plan a-t-il permises pour les milieux ?"] },
            Section("montagne", "Unités touristiques nouvelles", [], string.Empty) with { Condition = "territoire.montagne", Questions = ["Que sont devenues les unités touristiques nouvelles ?"] },
            Section("littoral", "Trait de côte", [], string.Empty) with { Condition = "territoire.littoral", Questions = ["Où en est le recul ?"] },
        ],
    };

    public static ReportGround Ground { get; } = new()
    {
        Plan = new MonitoredPlan { Name = "PLUi de Sarvelle", Type = "plui", Territory = Own, Approved = new DateOnly(2019, 3, 1) },
        Period = new Period(2015, 2025),
        Indicators = [Population, Vacancy, Built, Consumed, Social, Emissions, Homes, Roads, Cycling, Killed, Price, Land, Water, Sink, Hedges, Bikes],
        Series = [.. Series()],
        FollowUp = FollowUp(),
        Facts = new(new Dictionary<string, string> { ["territoire.littoral"] = "non" }),
        Inputs = [new ReportInput("Observatoire 2025.pdf", new string('a', 64), "60 valeurs")],
        Version = "0.3.0",
        Made = new DateOnly(2026, 11, 1),
    };

    private static PlanFollowUp FollowUp() => new()
    {
        Comparisons = ["CC du Haut-Aubry", "CC de la Lizaine", "Orval Métropole"],
        Targets =
        [
            new PlanTarget { Indicator = "taux-vacance", Value = 7m, Year = 2030, BaselineYear = 2015, Source = "PADD, orientation 2, p. 14" },
            new PlanTarget { Indicator = "consommation-enaf", Value = 200m, Year = 2031, BaselineYear = 2021, IsCumulative = true, Source = "PADD, orientation 4, p. 31" },
            new PlanTarget { Indicator = "logements-commences", Value = 6500m, Year = 2030, BaselineYear = 2020, IsCumulative = true, Source = "POA, p. 3" },
            new PlanTarget { Indicator = "lineaire-cyclable", Value = 250m, Year = 2030, BaselineYear = 2015, Source = "PADD, p. 40" },
            new PlanTarget { Indicator = "emissions-ges", Value = 900000m, Year = 2030, Source = "PCAET, p. 9" },
        ],
        Axes =
        [
            new PlanAxis("Habiter un territoire sobre",
            [
                new PlanObjective("Remettre sur le marché les logements vacants", ["taux-vacance", "logements-commences"]),
                new PlanObjective("Préserver les haies", ["haies"]),
            ]),
        ],
        Breaks = [new SeriesBreak("surfaces-artificialisees", 2020, "nouveau millésime de l'OCS GE")],
    };

    private static IEnumerable<IndicatorSeries> Series() =>
    [
        Yearly(Population, Own, (2010, 118452), (2015, 121907), (2021, 124386)),
        Yearly(Population, Aubrac, (2015, 15320), (2021, 16480)),
        Yearly(Population, Lizaine, (2015, 9840), (2021, 9810)),
        Yearly(Population, Orval, (2015, 261450), (2021, 264980)),
        Yearly(Vacancy, Own, (2015, 8.2m), (2018, 8.9m), (2021, 8.4m)),
        Yearly(Vacancy, Aubrac, (2015, 7.9m), (2021, 6.1m)),
        Yearly(Vacancy, Lizaine, (2015, 9.5m), (2021, 11.0m)),
        Yearly(Vacancy, Orval, (2021, 7.7m)),
        Of(Built, Own,
        [
            .. new[] { (2018, 1243m), (2019, 1387m), (2020, 462m), (2021, 611m), (2022, 508m) }.Select(v => Point(Built, Own, new Period(v.Item1), v.Item2)),
            new SeriesPoint { Period = new Period(2023), Kept = [Observed(Built, Own, new Period(2023), 498, reviewed: false, provisional: true)] },
        ]),
        Of(Consumed, Own, Point(Consumed, Own, new Period(2001, 2011), 520m), Point(Consumed, Own, new Period(2011, 2021), 412m), Point(Consumed, Own, new Period(2021, 2024), 48.6m)),
        Of(Social, Own, Point(Social, Own, new Period(2016), 20.5m), Point(Social, Own, new Period(2019), 20.9m, 21.4m), Point(Social, Own, new Period(2022), 20.6m)),
        Yearly(Emissions, Own, (2014, 1648300), (2018, 1501000), (2021, 1412700)),
        Yearly(Homes, Own, (2018, 421600), (2021, 318200)),
        Yearly(Roads, Own, (2018, 512400), (2021, 498900)),
        Of(Cycling, Own, Point(Cycling, Own, new Period(2015), 84m), new SeriesPoint { Period = new Period(2023), Kept = [Observed(Cycling, Own, new Period(2023), 176, file: "Rapport mobilités 2023.pdf")] }),
        Yearly(Killed, Own, (2019, 6), (2020, 3), (2022, 4), (2023, 1)),
        Of(Price, Own, Point(Price, Own, new Period(2023), 2450m)),
        Yearly(Land, Own, (2016, 5210), (2019, 5302), (2021, 5480), (2024, 5512)),
        Of(Bikes, Own, Point(Bikes, Own, new Period(2011), 2.1m), Point(Bikes, Own, new Period(2023), 4.3m)),
        Yearly(Sink, Own, (2016, -1200), (2022, 3400)),
        Yearly(Hedges, Own, (2012, 1840)),
    ];

    private static ReportKindSection Section(string id, string title, string[] indicators, string prevents) => new()
    {
        Id = id,
        Title = title,
        Article = "L153-27",
        Introduction = $"Cette partie mesure ce que le plan a produit : {title.ToLowerInvariant()}.",
        Indicators = indicators,
        Rules = [],
        Commitments = [],
        Questions = [],
        Condition = string.Empty,
        Prevents = prevents,
    };
}

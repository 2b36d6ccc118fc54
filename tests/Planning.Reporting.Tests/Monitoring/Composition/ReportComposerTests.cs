using Planning.Abstractions.Indicators;
using Planning.Abstractions.Monitoring;
using Planning.Reporting.Monitoring.Composition;
using Planning.Reporting.Monitoring.Kinds;
using Planning.Reporting.Monitoring.Plans;
using Planning.Reporting.Monitoring.Wording;
using Planning.Reporting.Tests.Monitoring.Wording;
using static Planning.Reporting.Tests.Monitoring.SomeSeries;

namespace Planning.Reporting.Tests.Monitoring.Composition;

public sealed class ReportComposerTests
{
    private static readonly MonitoringReport Sarvelle = ReportComposer.Compose(SarvelleReport.Kind, SarvelleReport.Ground);

    [Fact]
    public void The_same_ground_gives_the_same_report() =>
        Assert.Equal(ReportDump.Of(Sarvelle), ReportDump.Of(ReportComposer.Compose(SarvelleReport.Kind, SarvelleReport.Ground)));

    [Fact]
    public void Ids_of_blocks_are_unique()
    {
        var ids = Blocks(Sarvelle).Select(b => b.Id).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    [Fact]
    public void References_are_numbered_in_the_order_in_which_they_are_met_and_each_is_met()
    {
        var met = new[] { Sarvelle.Summary.Favourable, Sarvelle.Summary.Unfavourable, Sarvelle.Summary.Unknown, Sarvelle.Summary.Decisions }.SelectMany(l => l).SelectMany(s => s.References)
            .Concat(Blocks(Sarvelle).SelectMany(b => b switch
            {
                ReportText text => text.Sentences.SelectMany(s => s.References),
                ReportTable table => table.Rows.SelectMany(r => r).SelectMany(c => c.References),
                ReportChart chart => chart.References,
                _ => [],
            })).ToHashSet();
        Assert.Equal(Enumerable.Range(1, Sarvelle.References.Count), Sarvelle.References.Select(r => r.Number));
        Assert.Equal(met.Order(), Sarvelle.References.Select(r => r.Number));
    }

    [Fact]
    public void A_section_that_a_fact_rules_out_is_not_there()
    {
        Assert.DoesNotContain(Sarvelle.Sections, s => s.Id == "littoral");
        Assert.Contains(Sarvelle.Sections, s => s.Id == "montagne");
    }

    [Fact]
    public void Every_sentence_with_a_figure_of_an_indicator_points_to_where_it_came_from()
    {
        var findings = Blocks(Sarvelle).OfType<ReportText>().Where(t => t.Role == ReportTextRole.Finding && t.Indicator is not null).Select(t => t.Sentences[0]).ToList();
        Assert.NotEmpty(findings);
        Assert.All(findings, s => Assert.NotEmpty(s.References));
    }

    [Fact]
    public void Of_many_territories_the_ends_are_those_of_the_last_year_that_most_have()
    {
        var communes = Enumerable.Range(0, 3000).Select(i => Yearly(SarvelleReport.Vacancy, new Territory($"Commune {i}", $"{10000 + i}"), (2015, 5m + (i % 97)), (2021, 5m + (i % 89))));
        var ground = SarvelleReport.Ground with { Series = [Yearly(SarvelleReport.Vacancy, Own, (2015, 9m), (2021, 8m), (2024, 7m)), Yearly(SarvelleReport.Vacancy, SarvelleReport.Orval, (2024, 6m)), .. communes], FollowUp = new PlanFollowUp() };
        var table = Blocks(ReportComposer.Compose(SarvelleReport.Kind, ground)).OfType<ReportTable>().Single(t => t.Id == "habitat.taux-vacance.territoires");
        Assert.Contains("Les valeurs extrêmes de 2021 seules sont montrées", table.Note.Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.Equal(21, table.Rows.Count);
    }

    [Fact]
    public void Each_figure_that_a_chart_draws_is_in_the_annex()
    {
        var charts = Blocks(Sarvelle).OfType<ReportChart>().ToList();
        Assert.Contains(charts, c => c.Id.EndsWith(".repartition", StringComparison.Ordinal));
        Assert.Contains(charts, c => c.Series.Any(s => s.Role == ChartSeriesRole.Comparison));
        foreach (var chart in charts)
        {
            var known = chart.References.Select(n => Sarvelle.References.Single(r => r.Number == n).Figure).ToList();
            var drawn = chart.Series.Where(s => s.Role != ChartSeriesRole.Target && s.Name != "Non ventilé").Sum(s => s.Values.Count(v => v is not null)) - (chart.Categories.Contains("Non ventilé") ? 1 : 0);
            Assert.True(known.Count >= drawn, $"{chart.Id} : {drawn} chiffres, {known.Count} sources");
        }
    }

    [Fact]
    public void A_target_of_another_territory_is_followed_by_its_own_values_even_where_the_plan_has_none()
    {
        PlanTarget Aim(string territory) => new() { Indicator = "taux-vacance", Value = 7, Year = 2030, BaselineYear = 2015, BaselineValue = 9, Territory = territory, Source = "PADD, 2.1" };
        var ground = SarvelleReport.Ground with
        {
            Series = [Yearly(SarvelleReport.Vacancy, SarvelleReport.Lizaine, (2015, 9m), (2021, 8.2m))],
            FollowUp = new PlanFollowUp { Targets = [Aim("CC de la Lizaine"), Aim("Pays inconnu")] },
        };
        var said = string.Join(' ', Blocks(ReportComposer.Compose(SarvelleReport.Kind, ground)).OfType<ReportText>().Single(t => t.Id == "habitat.taux-vacance.ailleurs").Sentences.Select(s => s.Text));
        Assert.Contains("Pour CC de la Lizaine (8,2", said, StringComparison.Ordinal);
        Assert.Contains("Pour Pays inconnu, la cible de 7", said, StringComparison.Ordinal);
        Assert.Contains("aucune valeur de ce territoire n’est gardée jusqu’en 2025", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_any_value_each_section_is_one_short_paragraph()
    {
        var report = ReportComposer.Compose(SarvelleReport.Kind, SarvelleReport.Ground with { Series = [] });
        var habitat = report.Sections[0];
        Assert.Equal([ReportTextRole.Introduction, ReportTextRole.Missing], habitat.Blocks.Cast<ReportText>().Select(b => b.Role));
        Assert.Empty(report.Summary.Favourable);
        Assert.Equal(SarvelleReport.Kind.Sections.SelectMany(s => s.Indicators).Distinct().Count(), report.Missing.Count(m => m.LastValue is null && m.Supplier != "L'équipe du plan"));
        Check(report);
    }

    [Fact]
    public void Only_reviewed_values_are_used_when_asked_for_and_that_is_said()
    {
        var report = ReportComposer.Compose(SarvelleReport.Kind, SarvelleReport.Ground with { OnlyReviewed = true });
        Assert.True(report.Method.OnlyReviewed);
        Assert.Contains(report.Method.Choices, c => c.Contains("une valeur non relue est laissée de côté", StringComparison.Ordinal));
        Assert.DoesNotContain(report.References, r => r.Status == ObservationStatus.Extracted);
        Check(report);
    }

    [Fact]
    public void No_sentence_of_any_indicator_of_the_catalogue_breaks_the_grammar()
    {
        var indicators = IndicatorPhraseTests.Catalogue().ToList();
        foreach (var (first, last) in new[] { (120.4m, 150.9m), (1m, 1m), (0m, 3m), (5000m, 4990m), (9.5m, 8.2m), (2m, 1m) })
        {
            var series = indicators.SelectMany(i => new[] { Own, SarvelleReport.Aubrac, SarvelleReport.Lizaine }.Select((t, rank) => Yearly(i, t, (2015, first + rank), (2018, first + 2), (2021, last + rank))))
                .Concat(indicators.Where(i => i.AllowsInterval).Select(i => Of(i, SarvelleReport.Orval, Point(i, SarvelleReport.Orval, new Period(2011, 2021), last)))).ToList();
            Check(ReportComposer.Compose(Kind(indicators), Ground(indicators, series, first, last)));
        }
    }

    [Fact]
    public void Three_thousand_territories_leave_tables_that_can_be_read_and_say_what_is_left_out()
    {
        var communes = Enumerable.Range(0, 3000).Select(i => new Territory($"Commune {i:0000}", $"{10000 + i}")).ToList();
        var series = communes.Select((c, i) => Yearly(SarvelleReport.Population, c, (2015, 100 + i), (2021, 120 + i))).Append(Yearly(SarvelleReport.Population, Own, (2015, 121907), (2021, 124386))).ToList();
        var report = ReportComposer.Compose(Kind([SarvelleReport.Population]), Ground([SarvelleReport.Population], series, 0, 0));
        var table = Blocks(report).OfType<ReportTable>().Single(t => t.Id.EndsWith(".territoires", StringComparison.Ordinal));
        Assert.InRange(table.Rows.Count, 10, 25);
        Assert.Equal(Own.Name.Replace('\'', '’'), table.Rows[0][0].Text);
        Assert.Contains("2\u202F980 autres territoires sont laissés", table.Note, StringComparison.Ordinal);
        Assert.True(report.References.Count < 100, $"{report.References.Count} references.");
    }

    [Fact]
    public void Names_with_signs_of_markup_and_emoji_come_through()
    {
        var own = new Territory("Saint-<&>-l'Étang 🏡");
        var ground = SarvelleReport.Ground with { Plan = SarvelleReport.Ground.Plan with { Territory = own }, Series = [Yearly(SarvelleReport.Population, own, (2015, 10), (2021, 12))] };
        var report = ReportComposer.Compose(SarvelleReport.Kind, ground);
        Assert.Contains(report.References, r => r.Figure.Contains("Saint-<&>-l’Étang 🏡", StringComparison.Ordinal));
    }

    [Fact]
    public void The_facts_hold_values_of_all_territories_and_the_targets_and_nothing_in_conflict()
    {
        var facts = ReportFacts.Of(SarvelleReport.Kind, SarvelleReport.Ground);
        Assert.Contains(facts, f => f is { Indicator: "population", Value: 124386, IsTarget: false } && f.Period == new Period(2021));
        Assert.Contains(facts, f => f is { Indicator: "consommation-enaf", Value: 200, IsTarget: true } && f.Period == new Period(2021, 2031));
        Assert.DoesNotContain(facts, f => f.Indicator == "taux-logements-sociaux" && f.Period == new Period(2019));
    }

    [Fact]
    public void The_made_up_report_reads_well() => Check(Sarvelle);

    private static void Check(MonitoringReport report)
    {
        foreach (var text in Texts(report))
        {
            Assert.DoesNotMatch(BadFrench.Pattern, text);
        }

        var openings = Blocks(report).OfType<ReportText>().Where(t => t.Role == ReportTextRole.Finding && t.Id.EndsWith(".constat", StringComparison.Ordinal) && t.Indicator is not null)
            .SelectMany(t => t.Sentences).Select(s => PhraseChooser.OpeningOf(s.Text)).ToList();
        Assert.DoesNotContain(openings.Zip(openings.Skip(1), openings.Skip(2)), t => t.First == t.Second && t.Second == t.Third);
    }

    private static IEnumerable<string> Texts(MonitoringReport report)
    {
        var summary = report.Summary.Favourable.Concat(report.Summary.Unfavourable).Concat(report.Summary.Unknown).Concat(report.Summary.Decisions).Select(s => s.Text);
        return summary.Concat(report.Method.Choices).Concat(report.Missing.Select(m => m.Prevents)).Concat(Blocks(report).SelectMany(b => b switch
        {
            ReportText text => text.Sentences.Select(s => s.Text),
            ReportTable table => [table.Caption, table.Note],
            ReportChart chart => [chart.Title, chart.Source],
            _ => [],
        }));
    }

    private static IEnumerable<ReportBlock> Blocks(MonitoringReport report) => report.Axes.Concat(report.Sections).SelectMany(Blocks);

    private static IEnumerable<ReportBlock> Blocks(ReportSection section) => section.Blocks.Concat(section.Sections.SelectMany(Blocks));

    private static ReportKind Kind(List<Indicator> indicators) => SarvelleReport.Kind with
    {
        Sections = [SarvelleReport.Kind.Sections[0] with { Id = "tout", Indicators = [.. indicators.Select(i => i.Id)] }],
    };

    private static ReportGround Ground(List<Indicator> indicators, List<IndicatorSeries> series, decimal first, decimal last) => SarvelleReport.Ground with
    {
        Indicators = indicators,
        Series = series,
        FollowUp = new PlanFollowUp
        {
            Comparisons = indicators.Count == 1 ? [] : [SarvelleReport.Aubrac.Name, SarvelleReport.Lizaine.Name],
            Targets = indicators.Count == 1 ? [] : [.. indicators.Select((i, rank) => new PlanTarget { Indicator = i.Id, Value = first + last - (rank % 5), Year = 2030, BaselineYear = rank % 3 == 0 ? null : 2015, IsCumulative = i.AllowsInterval, Source = "PADD, p. 2" })],
        },
    };
}

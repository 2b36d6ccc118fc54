using Planning.Abstractions.Indicators;
using Planning.Abstractions.Monitoring;

namespace Planning.Reporting.Tests.Monitoring.Word;

/// <summary>The report of the next time: another period, and another finding of the population.</summary>
internal static class NextReport
{
    public static MonitoringReport Of(string population = "En 2027, le territoire compte 24 900 habitants.")
    {
        var report = SomeReport.Whole();
        var first = report.Sections[0];
        return report with
        {
            Period = new Period(2019, 2027),
            Made = new DateOnly(2028, 3, 1),
            Sections = [first with { Blocks = [first.Blocks[0], SomeReport.Finding("demographie.population.constat", "population", SomeReport.Sentence(population, 2)), .. first.Blocks.Skip(2)] }, .. report.Sections.Skip(1)],
        };
    }
}

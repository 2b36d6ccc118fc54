using Planning.Reporting.Monitoring.Composition;
using Planning.Tests;

namespace Planning.Reporting.Tests.Monitoring.Composition;

public sealed class ApprovedReportTests
{
    private static readonly string Approved = Path.Combine(Repository.Root, "tests", "Planning.Reporting.Tests", "Monitoring", "Composition", "sarvelle.approved.txt");

    [Fact]
    public void The_report_of_a_made_up_territory_reads_as_it_was_approved()
    {
        var written = ReportDump.Of(ReportComposer.Compose(SarvelleReport.Kind, SarvelleReport.Ground));
        var approved = File.Exists(Approved) ? File.ReadAllText(Approved) : string.Empty;
        if (written != approved)
        {
            File.WriteAllText(Path.Combine(Path.GetTempPath(), "sarvelle.received.txt"), written);
        }

        Assert.Equal(approved, written);
    }
}

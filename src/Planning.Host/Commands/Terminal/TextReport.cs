using Planning.Abstractions.French;
using Planning.Abstractions.Indicators;
using Planning.Abstractions.Monitoring;
using Planning.Reporting.Monitoring.Kinds;
using Spectre.Console;

namespace Planning.Host.Commands.Terminal;

/// <summary>Says what a report holds and, first, what its team must still find.</summary>
internal sealed class TextReport(IAnsiConsole console)
{
    private const int MostTold = 12;

    /// <summary>Says what was written, and what is missing.</summary>
    public void Write(MonitoringReport report, string file)
    {
        if (report.Missing.Count > 0)
        {
            console.MarkupLine($"[bold]À fournir avant de le présenter[/] ({FrenchCount.OfFeminine(report.Missing.Count, "donnée absente", "données absentes")})");
            foreach (var missing in report.Missing.Take(MostTold))
            {
                console.MarkupLineInterpolated($"  {missing.Subject} : {Last(missing)} ({missing.Supplier})");
            }

            if (report.Missing.Count > MostTold)
            {
                console.MarkupLine("  … le rapport les donne toutes.");
            }

            console.WriteLine();
        }

        console.MarkupLineInterpolated($"{report.Title}, {report.Plan.Name}, {report.Period}");
        console.MarkupLineInterpolated($"  {FrenchCount.Of(report.References.Count, "chiffre sourcé", "chiffres sourcés")}, {Reviewed(report)}.");
        console.MarkupLineInterpolated($"Écrit : {file}");
    }

    /// <summary>Shows the kinds of reports.</summary>
    public void WriteKinds(IReadOnlyList<ReportKind> kinds)
    {
        foreach (var kind in kinds)
        {
            console.MarkupLineInterpolated($"[bold]{kind.Id}[/]  {kind.Title} ({(kind.Article.Length > 0 ? kind.Article : "aucun article ne le demande")} ; {string.Join(", ", kind.Plans)})");
        }
    }

    private static string Last(MissingData missing) => missing is { LastValue: { } value, LastPeriod: { } period } ? $"dernière valeur en {period}, {value}" : "aucune valeur gardée";

    private static string Reviewed(MonitoringReport report)
    {
        var open = report.References.Count(r => r.Status == ObservationStatus.Extracted);
        return open == 0 ? "tous relus" : $"dont {open} qu'aucune personne n'a encore relus";
    }
}

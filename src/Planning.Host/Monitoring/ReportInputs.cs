using System.Globalization;
using Planning.Abstractions.Indicators;
using Planning.Abstractions.Monitoring;
using Planning.Host.Jobs;

namespace Planning.Host.Monitoring;

/// <summary>Tells the files that a report was made from, so that it can be made again.</summary>
internal static class ReportInputs
{
    /// <summary>The documents that its own figures came from, by name, then the files that say what it must hold.</summary>
    /// <param name="report">The report.</param>
    /// <param name="observations">The values that are kept.</param>
    /// <param name="files">The other files, with their use in French.</param>
    public static IReadOnlyList<ReportInput> Of(MonitoringReport report, IReadOnlyList<RecordedObservation> observations, IReadOnlyList<(string File, string Use)> files)
    {
        var used = report.References.Select(r => r.Observation).OfType<long>().ToHashSet();
        var documents = observations.Where(o => used.Contains(o.Id)).GroupBy(o => o.Observation.Source.Hash)
            .Select(g => new ReportInput(Path.GetFileName(g.First().Observation.Source.File), g.Key, Count(g.Count())))
            .OrderBy(i => i.File, StringComparer.Ordinal).ThenBy(i => i.Hash, StringComparer.Ordinal);
        return [.. documents, .. files.Select(f => new ReportInput(Path.GetFileName(f.File), FileHash.Of(f.File), f.Use))];
    }

    private static string Count(int values) => values == 1 ? "une valeur" : string.Create(CultureInfo.InvariantCulture, $"{values} valeurs");
}

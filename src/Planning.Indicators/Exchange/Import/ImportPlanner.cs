using Planning.Abstractions;
using Planning.Abstractions.Documents;
using Planning.Abstractions.French;
using Planning.Abstractions.Indicators;
using Planning.Indicators.Catalogue;
using Planning.Indicators.Series;

namespace Planning.Indicators.Exchange.Import;

/// <summary>Reads a file of series and says what importing it would change.</summary>
public static class ImportPlanner
{
    private static readonly Notice Shares = new("PLN2581", "Les valeurs en % sont toutes entre 0 et 1.",
        "Si le tableur affiche « 12 % » là où on lit 0,12, multipliez ces cellules par 100, ou mettez-les au format « Nombre », avant d'importer.");

    /// <summary>The plan.</summary>
    /// <param name="request">What to import.</param>
    /// <param name="stored">What the store holds.</param>
    /// <param name="catalogue">The indicators of the catalogue; empty where there is none.</param>
    /// <exception cref="UserErrorException">The file cannot be read, or a row is faulty: all faults are told.</exception>
    public static ImportPlan Plan(ImportRequest request, IReadOnlyList<RecordedObservation> stored, IReadOnlyList<IndicatorDefinition> catalogue)
    {
        var units = stored.Select(o => o.Observation).GroupBy(o => o.Indicator).ToDictionary(g => g.Key, g => g.First().Unit, StringComparer.Ordinal);
        var reading = SeriesReader.Read(request, new IndicatorChoice(catalogue, units));
        var kept = stored.Where(o => o.Status != ObservationStatus.Rejected).ToList();
        var territories = new TerritoryKeys([.. kept.Select(o => o.Observation.Territory), .. reading.Observations.Select(o => o.Territory)]);
        var known = kept.GroupBy(o => PlaceOf(o.Observation)).ToDictionary(g => g.Key, g => g.Select(o => (o.Value, o.Observation.Unit)).ToHashSet());
        var (added, conflicts, identical) = (new List<Observation>(), new List<ImportConflict>(), 0);
        foreach (var observation in reading.Observations)
        {
            var values = known.TryGetValue(PlaceOf(observation), out var there) ? there : known[PlaceOf(observation)] = [];
            var others = values.ToList();
            if (!values.Add((observation.Value, observation.Unit)))
            {
                identical++;
            }
            else if (others.Count == 0)
            {
                added.Add(observation);
            }
            else
            {
                conflicts.Add(new ImportConflict(observation, [.. others.Select(o => $"{FrenchNumber.Of(o.Value)} {o.Unit}")]));
            }
        }

        return new ImportPlan
        {
            File = request.File,
            Sheet = reading.Sheet,
            New = added,
            Conflicts = conflicts,
            Identical = identical,
            Absent = reading.Absent,
            Ignored = reading.Ignored,
            Notices = reading.MayBeShares ? [Shares] : [],
        };

        (string Indicator, string Territory, Period Period) PlaceOf(Observation o) => (o.Indicator, territories.KeyOf(o), o.Period);
    }
}

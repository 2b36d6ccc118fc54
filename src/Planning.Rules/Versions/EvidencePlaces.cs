using Planning.Abstractions.Findings;
using Planning.Abstractions.Versions;

namespace Planning.Rules.Versions;

/// <summary>The findings that rest on each passage of a version.</summary>
internal sealed class EvidencePlaces(IReadOnlyList<CheckReport> reports)
{
    private readonly ILookup<(string File, string Place), string> keys = reports
        .SelectMany(r => r.Findings.SelectMany(f => f.Evidence.Select(e => (Place: (e.File ?? r.File, PlaceKey.Of(e.Location)), f.Key))))
        .Where(p => p.Place.Item2.Length > 0).Distinct().ToLookup(p => p.Place, p => p.Key);

    /// <summary>The keys of those that rest on a passage.</summary>
    public IEnumerable<string> On(VersionPassage? passage) => passage is null ? [] : passage.Places.SelectMany(place => keys[(passage.File, PlaceKey.Of(place))]);
}

using Planning.Indicators.Verification.Claims;
using Planning.Indicators.Verification.Facts;

namespace Planning.Indicators.Verification.Judging;

/// <summary>Judges who a sentence says its figures are from.</summary>
internal static class SourceClaims
{
    /// <summary>The sources that are not the facts' own; none where all are.</summary>
    /// <param name="frame">The sentence.</param>
    /// <param name="told">What its figures were found to be.</param>
    public static IEnumerable<Outcome> Judge(Frame frame, IEnumerable<Outcome> told)
    {
        if (frame.Sentence.Sources.Count == 0)
        {
            return [];
        }

        var found = told.Select(o => o.By?.Measure).OfType<Measure>().SelectMany(m => m.Parts).Concat(frame.Sentence.Names.SelectMany(n => n.Measures.Take(1))).Distinct().ToList();
        var measures = found.Count > 0 ? found : [.. frame.Before.Measures];
        var held = measures.SelectMany(m => frame.Facts.PlacesOf(m).SelectMany(p => frame.Facts.Periods(m, p).SelectMany(t => frame.Facts.Behind(m, p, t)))).Select(f => f.Source).Where(s => s.Length > 0).Distinct().ToList();
        return frame.Sentence.Sources.Where(s => !held.Exists(h => SourceNames.Agree(s.Name, h)))
            .Select(s => Outcome.Unsupported(held.Count == 0 ? $"la source « {s.Name} » ne peut être vérifiée" : $"la source des données est {string.Join(", ", held)}, et non {s.Name}"));
    }
}

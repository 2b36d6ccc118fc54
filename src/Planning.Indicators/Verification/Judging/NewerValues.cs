using Planning.Indicators.Verification.Claims;

namespace Planning.Indicators.Verification.Judging;

/// <summary>The value that is newer than the one that a true sentence gives as that of today.</summary>
internal static class NewerValues
{
    /// <summary>The value, told; empty for none.</summary>
    /// <param name="frame">The sentence, found true.</param>
    /// <param name="told">What its figures were found to be.</param>
    public static string Of(Frame frame, IEnumerable<Outcome> told)
    {
        var sentence = frame.Sentence;
        if (sentence.Periods is not [{ IsInterval: false } said] || sentence.Tokens.Any(t => t.Folded.EndsWith("ait", StringComparison.Ordinal) || t.Folded.EndsWith("aient", StringComparison.Ordinal)))
        {
            return string.Empty;
        }

        return told.Select(o => o.By).OfType<Derivation>().Where(b => b is { IsChange: false, Measure: not null, Places.Count: 1 })
            .Select(b => (Measure: b.Measure!, Place: b.Places[0], Last: frame.Facts.Periods(b.Measure!, b.Places[0]) is [.., var last] ? last : default))
            .Where(l => l.Last.To > said.Period.To && l.Last.From == l.Last.To)
            .Select(l => $"{Saying.Value(frame.Facts, l.Measure, l.Place, l.Last, frame.Facts.Value(l.Measure, l.Place, l.Last) ?? 0)}.").FirstOrDefault(string.Empty);
    }
}

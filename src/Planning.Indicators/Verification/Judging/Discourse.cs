using Planning.Indicators.Verification.Facts;
using Planning.Indicators.Verification.Words;

namespace Planning.Indicators.Verification.Judging;

/// <summary>What the sentences before have spoken of.</summary>
internal sealed record Discourse
{
    /// <summary>What was measured last.</summary>
    public IReadOnlyList<Measure> Measures { get; init; } = [];

    /// <summary>Where.</summary>
    public IReadOnlyList<int> Places { get; init; } = [];

    /// <summary>The year last named; null for none.</summary>
    public int? Year { get; init; }

    /// <summary>The years from one to another last named; null for none.</summary>
    public (int From, int To)? Stretch { get; init; }

    /// <summary>Whether it was of what the plan aims at.</summary>
    public bool IsOfAim { get; init; }

    /// <summary>The way the last change went; 0 for none.</summary>
    public int Direction { get; init; }

    /// <summary>What the sentence after one may refer to.</summary>
    /// <param name="frame">The sentence.</param>
    /// <param name="where">Where what stands in it is said of.</param>
    /// <param name="told">What its figures were found to be.</param>
    public static Discourse After(Frame frame, Where where, IEnumerable<Outcome> told)
    {
        var (sentence, before) = (frame.Sentence, frame.Before);
        var first = told.Select(o => o.By).FirstOrDefault(b => b is not null);
        var measures = first?.Measure?.Parts ?? (sentence.Names is [var name, ..] ? name.Measures : before.Measures);
        var places = first is { Places.Count: > 0 } ? first.Places : where.At(sentence.Start);
        var interval = sentence.Periods.FirstOrDefault(p => p.IsInterval)?.Period;
        var years = sentence.Periods.Where(p => p.Period.From == p.Period.To).Select(p => p.Period.To).Distinct().Order().ToList();
        return new Discourse
        {
            Measures = measures.Count > 0 ? measures : before.Measures,
            Places = places.Count > 0 ? places : before.Places,
            Year = sentence.Periods.FirstOrDefault(p => !p.IsInterval && !p.IsBase)?.Period.To ?? interval?.To ?? before.Year,
            Stretch = interval is { } said ? (said.From, said.To) : years is [var one, .., var two] ? (one, two) : before.Stretch,
            IsOfAim = sentence.Tokens.Any(t => ClaimWords.IsAim(t.Folded)) || (before.IsOfAim && sentence.Names.Count == 0),
            Direction = sentence.Tokens.Select(t => ChangeWords.DirectionOf(t.Folded)).FirstOrDefault(d => d != 0),
        };
    }
}

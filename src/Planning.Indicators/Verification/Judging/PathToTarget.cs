using Planning.Abstractions.Indicators;
using Planning.Abstractions.Monitoring;
using Planning.Indicators.Verification.Facts;

namespace Planning.Indicators.Verification.Judging;

/// <summary>Where a value stands on the way from a start to a target, which is straight from one stage that the plan sets to the next.</summary>
/// <param name="Start">The value it starts from.</param>
/// <param name="Target">The value aimed at.</param>
/// <param name="Years">How many years the whole way takes.</param>
/// <param name="Gone">How many of them have gone.</param>
/// <param name="Value">The value now.</param>
/// <param name="Expected">The value that the way asks for now.</param>
internal sealed record PathToTarget(decimal Start, decimal Target, int Years, int Gone, decimal Value, decimal Expected)
{
    /// <summary>The part of the whole way within which a value is on it.</summary>
    public const decimal Tolerance = 0.06m;

    /// <summary>A target is out of reach where it takes more than so many times the pace observed.</summary>
    private const int MostTimes = 3;

    /// <summary>How far ahead of the way the value is; below 0 behind it.</summary>
    public decimal Lead => (Value - Expected) * Math.Sign(Target - Start);

    /// <summary>Whether the pace observed leads nowhere near the target.</summary>
    public bool IsOutOfReach
    {
        get
        {
            var (way, left) = (Math.Sign(Target - Start), Years - Gone);
            var observed = (Value - Start) * way / Gone;
            var needed = (Target - Value) * way / Math.Max(1, left);
            return needed > 0 && (left <= 0 || observed <= 0 || needed > observed * MostTimes);
        }
    }

    /// <summary>The way to a target at a value; null where the facts do not tell where it starts, or where the value is not of its years.</summary>
    public static PathToTarget? Of(FactTable facts, Measure measure, int place, Fact target, (Period Year, decimal Value) now)
    {
        if (Origin(facts, measure, place, target) is not { } start || start.Year.To >= target.Period.To || now.Year.To <= start.Year.To || target.Period.From != target.Period.To)
        {
            return null;
        }

        List<(int Year, decimal Value)> stages =
        [
            (start.Year.To, start.Value),
            .. facts.Targets.Where(t => t.Place == place && t.Fact.Indicator == measure.Id && t.Fact.Period.From == t.Fact.Period.To && t.Fact.Period.To > start.Year.To && t.Fact.Period.To < target.Period.To)
                .Select(t => (t.Fact.Period.To, t.Fact.Value)).OrderBy(t => t.To),
            (target.Period.To, target.Value),
        ];
        var from = stages.FindLastIndex(s => s.Year <= now.Year.To);
        var (one, two) = (stages[from], stages[Math.Min(from + 1, stages.Count - 1)]);
        var expected = two.Year == one.Year ? one.Value : one.Value + ((two.Value - one.Value) * (now.Year.To - one.Year) / (two.Year - one.Year));
        return new PathToTarget(start.Value, target.Value, target.Period.To - start.Year.To, now.Year.To - start.Year.To, now.Value, expected);
    }

    /// <summary>Where the way to a target starts: what the plan says, else the first value; null where neither is known.</summary>
    public static (Period Year, decimal Value)? Origin(FactTable facts, Measure measure, int place, Fact target)
    {
        var said = facts.Targets.Where(t => t.Place == place && t.Fact.Indicator == measure.Id && t.Fact.Period.To < target.Period.To && facts.Periods(measure, place) is [var held, ..] && t.Fact.Period.To <= held.To).Select(t => t.Fact).FirstOrDefault();
        return said is not null ? (said.Period, said.Value)
            : facts.Periods(measure, place).FirstOrDefault(p => p.From == p.To) is var first && first != default && facts.Value(measure, place, first) is { } value ? (first, value) : null;
    }
}

namespace Planning.Indicators.Verification.Judging;

/// <summary>Where a value stands on the straight line from a start to a target.</summary>
/// <param name="Start">The value it starts from.</param>
/// <param name="Target">The value aimed at.</param>
/// <param name="Years">How many years the whole way takes.</param>
/// <param name="Gone">How many of them have gone.</param>
/// <param name="Value">The value now.</param>
internal sealed record PathToTarget(decimal Start, decimal Target, int Years, int Gone, decimal Value)
{
    /// <summary>The part of the whole way within which a value is on it.</summary>
    public const decimal Tolerance = 0.06m;

    /// <summary>A target is out of reach where it takes more than so many times the pace observed.</summary>
    private const int MostTimes = 3;

    /// <summary>The value that the line has now.</summary>
    public decimal Expected => Start + ((Target - Start) * Gone / Years);

    /// <summary>How far ahead of the line the value is; below 0 behind it.</summary>
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
}

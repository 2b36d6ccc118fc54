namespace Planning.Reporting.Monitoring.Trends;

/// <summary>How a value went from one year to another; both are comparable and of one unit.</summary>
internal sealed record Change
{
    /// <summary>Below this share of the first value, in per cent, a value is called stable.</summary>
    public const decimal StablePercent = 1m;

    /// <summary>Below this many points, a share is called stable…</summary>
    public const decimal StablePoints = 0.3m;

    /// <summary>…unless it is so small that they are this much of it, in per cent.</summary>
    public const decimal StableShare = 5m;

    private const int KnownDigits = 3;

    /// <summary>Where it starts.</summary>
    public required TrendPoint From { get; init; }

    /// <summary>Where it ends.</summary>
    public required TrendPoint To { get; init; }

    /// <summary>What is compared.</summary>
    public required IndicatorNature Nature { get; init; }

    /// <summary>The years between; for intervals, from the end of one to the end of the other.</summary>
    public int Years => To.Period.To - From.Period.To;

    /// <summary>The decimals of both.</summary>
    public int Decimals => Math.Max(From.Decimals, To.Decimals);

    /// <summary>What it gained, negative for what it lost; in points for a share.</summary>
    public decimal Difference => To.Value - From.Value;

    /// <summary>What it gained in per cent of the first value; null for a share, and where the first value is zero or negative.</summary>
    public decimal? Percent => Nature == IndicatorNature.Share ? null : Relative;

    /// <summary>The decimals that the percentage bears: none where a value is known with less than three digits, or more than doubles.</summary>
    public int PercentDecimals => Relative >= 100 || Math.Min(Precision.Digits(From.Value, Decimals), Precision.Digits(To.Value, Decimals)) < KnownDigits ? 0 : 1;

    /// <summary>What it gained each year in the mean.</summary>
    public decimal PerYear => Years == 0 ? 0 : Difference / Years;

    /// <summary>The yearly rate, in per cent, that compounded gives the change; null but for a positive stock over two years or more.</summary>
    public decimal? Compound => Nature == IndicatorNature.Stock && Years > 1 && From.Value > 0 && To.Value > 0
        ? (decimal)((Math.Pow((double)(To.Value / From.Value), 1d / Years) - 1) * 100)
        : null;

    /// <summary>Whether the change is below the threshold under which one speaks of none.</summary>
    public bool IsStable => Difference == 0 || (Nature == IndicatorNature.Share
        ? Math.Abs(Difference) < StablePoints && Relative is { } share && Math.Abs(share) < StableShare
        : Relative is { } percent && Math.Abs(percent) < StablePercent);

    /// <summary>1 up, -1 down, 0 stable.</summary>
    public int Way => IsStable ? 0 : Math.Sign(Difference);

    /// <summary>What it gained relative to the first value, in per cent; null where that is zero or negative.</summary>
    public decimal? Relative => From.Value > 0 ? Difference / From.Value * 100 : null;
}

namespace Planning.Rules.Figures;

/// <summary>Whether two amounts of one quantity can both be right: one may be a rounding of the other, or a limit that the other keeps.</summary>
internal static class Agreement
{
    /// <summary>How far a rounding to tens or hundreds may be, as a share: 1 198 and 1 200, not 240 000 and 235 000.</summary>
    private const decimal Rounding = 0.01m;

    /// <summary>How far "environ" goes, as a share.</summary>
    private const decimal Nearness = 0.06m;

    /// <summary>Whether two amounts in one unit agree.</summary>
    public static bool Holds(Amount one, Amount other)
    {
        var tolerance = Tolerance(one, other);
        if (one.IsRange || other.IsRange)
        {
            return one.Value - tolerance <= other.Upper && other.Value - tolerance <= one.Upper;
        }

        if (one.Limit != other.Limit)
        {
            return Keeps(one, other, tolerance) && Keeps(other, one, tolerance);
        }

        return Math.Abs(one.Value - other.Value) <= tolerance;
    }

    /// <summary>Whether an amount keeps within the limit of another.</summary>
    private static bool Keeps(Amount amount, Amount limit, decimal tolerance) => limit.Limit switch
    {
        AmountLimit.Least => amount.Value >= limit.Value - tolerance,
        AmountLimit.Most => amount.Value <= limit.Value + tolerance,
        _ => true,
    };

    /// <summary>Half a unit of the last digit of the less precise; more where it is a round number, or said to be near.</summary>
    private static decimal Tolerance(Amount one, Amount other)
    {
        var largest = Math.Max(Math.Abs(one.Value), Math.Abs(other.Value));
        var printed = Math.Max(one.Step, other.Step) / 2;
        var rounded = Math.Min(Math.Max(Roundness(one), Roundness(other)) / 2, largest * Rounding);
        return Math.Max(Math.Max(printed, rounded), one.IsNear || other.IsNear ? largest * Nearness : 0);
    }

    /// <summary>The power of ten that an amount is a whole number of: 100 for 1 200.</summary>
    private static decimal Roundness(Amount amount)
    {
        var step = amount.Step;
        while (amount.Value != 0 && amount.Value % (step * 10) == 0)
        {
            step *= 10;
        }

        return step;
    }
}

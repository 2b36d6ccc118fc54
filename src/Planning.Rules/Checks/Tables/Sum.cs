namespace Planning.Rules.Checks.Tables;

/// <summary>A printed total against what its addends make.</summary>
/// <param name="Printed">The total, in its own unit.</param>
/// <param name="Computed">The sum, in the same.</param>
/// <param name="Tolerance">What rounding alone may part them by.</param>
/// <param name="IsSure">Whether every addend is known for sure: a blank counts for nothing, which may be wrong.</param>
/// <param name="HasDash">Whether a dash was counted for nothing, which is wrong where it stands for what is not known.</param>
/// <param name="IsTelling">Whether agreement tells something: two addends at least are not nought.</param>
internal readonly record struct Sum(decimal Printed, decimal Computed, decimal Tolerance, bool IsSure, bool HasDash, bool IsTelling)
{
    /// <summary>Whether they agree, but for rounding.</summary>
    public bool Holds => Math.Abs(Printed - Computed) <= Tolerance;

    /// <summary>How far apart they are, of the larger; 1 for opposite signs.</summary>
    public decimal Gap => Math.Sign(Printed) != Math.Sign(Computed) ? 1
        : Math.Abs(Printed - Computed) / Math.Max(Math.Abs(Printed), Math.Abs(Computed));
}

using System.Globalization;

namespace Planning.Rules.Figures;

/// <summary>The year, or the first and the last, that a figure holds for.</summary>
/// <param name="First">The first year; that year itself where there is only one.</param>
/// <param name="Last">The last year.</param>
internal sealed record Period(int First, int Last)
{
    public bool IsYear => First == Last;

    /// <summary>"2035", or "2021-2031".</summary>
    public override string ToString() =>
        IsYear ? First.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{First}-{Last}");
}

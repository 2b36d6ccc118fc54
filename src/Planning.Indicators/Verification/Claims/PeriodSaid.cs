using Planning.Abstractions.Indicators;

namespace Planning.Indicators.Verification.Claims;

/// <summary>A year or years that a sentence names.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">The position after its last.</param>
/// <param name="Period">The years.</param>
/// <param name="IsSince">Whether it opens a stretch that goes on: "depuis 2015".</param>
/// <param name="IsBase">Whether something is measured from it: "par rapport à 2015", "qu'en 2015".</param>
internal sealed record PeriodSaid(int Start, int End, Period Period, bool IsSince, bool IsBase)
{
    /// <summary>Whether it is of more than one year.</summary>
    public bool IsInterval => Period.From != Period.To;
}

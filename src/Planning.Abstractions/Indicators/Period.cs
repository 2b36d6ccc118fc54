using System.Globalization;

namespace Planning.Abstractions.Indicators;

/// <summary>The year, or the years from one to another, that a value is of.</summary>
/// <param name="From">The first year.</param>
/// <param name="To">The last year; the same for a single year.</param>
public readonly record struct Period(int From, int To)
{
    /// <summary>A single year.</summary>
    public Period(int year)
        : this(year, year)
    {
    }

    /// <summary>Whether it ends within some years: a value is of the years it ends in.</summary>
    public bool EndsIn(Period years) => To >= years.From && To <= years.To;

    /// <summary>As tables write it: <c>2021</c>, or <c>2011-2021</c>.</summary>
    public override string ToString() => From == To
        ? From.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{From}-{To}");
}

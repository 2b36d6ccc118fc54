using Planning.Indicators.Catalogue;

namespace Planning.Indicators.Verification.Facts;

/// <summary>What sentences may speak of: an indicator that the facts hold, or one that follows from those they hold.</summary>
internal sealed record Measure
{
    /// <summary>The indicator's id.</summary>
    public required string Id { get; init; }

    /// <summary>Its name, in French.</summary>
    public required string Name { get; init; }

    /// <summary>The unit of its values.</summary>
    public required string Unit { get; init; }

    /// <summary>Whether a value may be of several years together, and those of several years add up.</summary>
    public bool AddsUp { get; init; }

    /// <summary>Whether the facts hold it; the others only follow from them.</summary>
    public bool IsHeld { get; init; }

    /// <summary>How it follows from others, where the facts hold no value of its own; null for one that does not.</summary>
    public Formula? Formula { get; init; }

    /// <summary>How the words of a sentence put it together out of others.</summary>
    public Composition Composition { get; init; }

    /// <summary>What comes into it, itself included where the facts or the catalogue know it.</summary>
    public IReadOnlyList<Measure> Parts { get => field.Count > 0 ? field : [this]; init; } = [];

    /// <summary>The expressions that name it.</summary>
    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>Which way is better, before what the plan itself aims at.</summary>
    public Abstractions.Indicators.IndicatorDirection Direction { get; init; }

    /// <summary>Whether its values are percentages, whose differences are points.</summary>
    public bool IsRate => Unit.StartsWith('%');

    /// <summary>Whether values of several places make one together: neither a rate, nor what is measured by something else, nor a price, nor an age.</summary>
    public bool IsAdditive => !IsRate && Composition is Composition.None or Composition.Sum && !(Unit.EndsWith("/an", StringComparison.Ordinal) ? Unit[..^3] : Unit).Contains('/', StringComparison.Ordinal)
        && Unit is not ("ans" or "années") && (AddsUp || !Unit.Contains('€', StringComparison.Ordinal));

    /// <summary>Whether it is a part of what another indicator measures: the emissions of one sector.</summary>
    /// <param name="whole">The other's id: that of a part begins with it.</param>
    public bool IsPartOf(string whole) => Id.Length > whole.Length && Id[whole.Length] == '-' && Id.StartsWith(whole, StringComparison.Ordinal);

    /// <summary>Whether it counts things or people.</summary>
    public bool IsCount => Unit.Length > 3 && Unit.All(c => char.IsLetter(c) || c is ' ' or '\'');
}

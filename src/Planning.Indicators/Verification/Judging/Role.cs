namespace Planning.Indicators.Verification.Judging;

/// <summary>What a figure is said to be.</summary>
/// <param name="IsLevel">Whether it may be a value.</param>
/// <param name="IsChange">Whether it may be a change.</param>
/// <param name="Direction">The way that words say the change goes; 0 where they do not.</param>
/// <param name="Cue">The position of the word that says so; -1 for none.</param>
internal readonly record struct Role(bool IsLevel, bool IsChange, int Direction, int Cue)
{
    /// <summary>Whether it is said of what was made or created: a value of what happens, and a change of what there is.</summary>
    public bool IsMade { get; init; }

    /// <summary>Whether it parts two: "supérieur de 15 % à".</summary>
    public bool IsAgainst { get; init; }

    /// <summary>"a perdu 640 ha d'espaces naturels": what is lost is what is consumed.</summary>
    public bool IsConsumed(Facts.Measure measure) => Direction < 0 && measure is { AddsUp: true, Unit: "ha" or "m2" or "m²" or "km2" or "km²" } && measure.Parts[0].Id.StartsWith("consommation", StringComparison.Ordinal);

    public static Role Level => new(true, false, 0, -1);

    public static Role Either(int direction = 0, int cue = -1) => new(true, true, direction, cue);

    public static Role Change(int direction, int cue) => new(false, true, direction, cue);
}

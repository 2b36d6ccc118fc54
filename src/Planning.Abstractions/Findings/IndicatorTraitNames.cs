namespace Planning.Abstractions.Findings;

/// <summary>The traits of indicators as outputs write them.</summary>
public static class IndicatorTraitNames
{
    /// <summary>All traits, in the order in which they are told.</summary>
    public static readonly IReadOnlyList<IndicatorTrait> All = Enum.GetValues<IndicatorTrait>();

    /// <summary><c>unit</c>, <c>baseline</c>, <c>target</c>, <c>horizon</c>, <c>source</c>, <c>frequency</c> or <c>owner</c>.</summary>
    public static string Of(IndicatorTrait trait) => trait switch
    {
        IndicatorTrait.Unit => "unit",
        IndicatorTrait.Baseline => "baseline",
        IndicatorTrait.Target => "target",
        IndicatorTrait.Horizon => "horizon",
        IndicatorTrait.Source => "source",
        IndicatorTrait.Frequency => "frequency",
        _ => "owner",
    };
}

using Planning.Abstractions.Findings;

namespace Planning.Rules.Evaluability.Indicators;

/// <summary>The French words by which messages name the traits of an indicator.</summary>
internal static class TraitWords
{
    /// <summary>With the article: "la valeur de départ".</summary>
    public static string Of(IndicatorTrait trait) => trait switch
    {
        IndicatorTrait.Unit => "l'unité",
        IndicatorTrait.Baseline => "la valeur de départ",
        IndicatorTrait.Target => "la cible",
        IndicatorTrait.Horizon => "l'échéance",
        IndicatorTrait.Source => "la source",
        IndicatorTrait.Frequency => "la fréquence",
        _ => "le responsable du suivi",
    };
}

using Planning.Abstractions.Indicators;

namespace Planning.Indicators.Exchange;

/// <summary>The French names of the ways of reading.</summary>
public static class MethodNames
{
    /// <summary>A way of reading as people read it ("tableau").</summary>
    public static string French(ObservationMethod method) => method switch
    {
        ObservationMethod.Table => "tableau",
        ObservationMethod.Sentence => "phrase",
        ObservationMethod.Panel => "chiffre clé",
        _ => "série importée",
    };
}

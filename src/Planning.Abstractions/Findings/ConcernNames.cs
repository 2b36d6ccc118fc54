namespace Planning.Abstractions.Findings;

/// <summary>Concerns as outputs write them.</summary>
public static class ConcernNames
{
    /// <summary><c>law</c>, <c>citation</c>, <c>agreement</c>, <c>evaluability</c> or <c>commitment</c>.</summary>
    public static string Of(Concern concern) => concern switch
    {
        Concern.Law => "law",
        Concern.Citation => "citation",
        Concern.Agreement => "agreement",
        Concern.Evaluability => "evaluability",
        _ => "commitment",
    };
}

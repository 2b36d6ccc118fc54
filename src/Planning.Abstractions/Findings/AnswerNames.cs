namespace Planning.Abstractions.Findings;

/// <summary>Answers as outputs write them.</summary>
public static class AnswerNames
{
    /// <summary><c>accepted</c>, <c>contested</c>, <c>postponed</c> or <c>unclear</c>.</summary>
    public static string Of(AnswerState state) => state switch
    {
        AnswerState.Accepted => "accepted",
        AnswerState.Contested => "contested",
        AnswerState.Postponed => "postponed",
        _ => "unclear",
    };
}

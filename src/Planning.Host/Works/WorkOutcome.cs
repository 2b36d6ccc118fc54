namespace Planning.Host.Works;

/// <summary>How a work ended.</summary>
/// <param name="State">Done, partial or failed.</param>
/// <param name="Message">What came of it, in a sentence.</param>
/// <param name="Remedy">What to do about it; empty for nothing.</param>
internal sealed record WorkOutcome(WorkState State, string Message, string Remedy = "");

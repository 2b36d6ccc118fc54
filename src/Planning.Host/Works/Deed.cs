namespace Planning.Host.Works;

/// <summary>Who did what on the service, and when.</summary>
/// <param name="At">When.</param>
/// <param name="By">The person, or the name of a key.</param>
/// <param name="What">What was done, in French.</param>
/// <param name="About">What it was done to: a work, a value, a schedule.</param>
public sealed record Deed(DateTimeOffset At, string By, string What, string About);

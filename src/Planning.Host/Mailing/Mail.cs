namespace Planning.Host.Mailing;

/// <summary>A mail that is kept until it is sent.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Key">What it is about: told twice, it is one.</param>
/// <param name="Subject">Its subject.</param>
/// <param name="Body">Its text.</param>
/// <param name="Attempts">How often it was tried.</param>
/// <param name="Trouble">Why it was not sent the last time; empty for nothing.</param>
internal sealed record Mail(long Id, string Key, string Subject, string Body, long Attempts, string Trouble);

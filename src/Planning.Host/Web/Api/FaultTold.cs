namespace Planning.Host.Web.Api;

/// <summary>A mistake in a file that was sent.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Message">What it is, in French.</param>
/// <param name="Quote">The line as it is written.</param>
internal sealed record FaultTold(string Code, int Line, string Message, string Quote);

namespace Planning.Host.Web.Checks;

/// <summary>What must be known.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Message">What it is.</param>
/// <param name="Remedy">What to do.</param>
/// <param name="File">The file, where it is about one.</param>
public sealed record ListedNotice(string Code, string Message, string Remedy, string? File = null);

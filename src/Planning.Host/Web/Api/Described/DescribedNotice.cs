namespace Planning.Host.Web.Api;

/// <summary>What a person should know. Only the description of the interface is made of it: the data are written as the commands write them.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Message">What it is, in French.</param>
/// <param name="Remedy">What to do, in French.</param>
internal sealed record DescribedNotice(string Code, string Message, string Remedy);

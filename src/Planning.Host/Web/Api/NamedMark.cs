namespace Planning.Host.Web.Api;

/// <summary>Something that a program may choose.</summary>
/// <param name="Id">What to say for it.</param>
/// <param name="Name">Its name for people.</param>
internal sealed record NamedMark(string Id, string Name);

using Planning.Host.Works;

namespace Planning.Host.Web.Api;

/// <summary>A work as programs read it.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Kind">What was asked: <c>check</c>, <c>extract</c>, <c>report</c>, <c>remind</c>, <c>compare</c>, <c>verify</c> or <c>tables</c>.</param>
/// <param name="Title">What a person calls it.</param>
/// <param name="State"><c>waiting</c>, <c>running</c>, <c>done</c>, <c>partial</c> or <c>failed</c>.</param>
/// <param name="Progress">What is being done, while it runs.</param>
/// <param name="Message">What came of it, in French.</param>
/// <param name="Remedy">What to do about it, in French; empty for nothing.</param>
/// <param name="Made">When it was asked for.</param>
/// <param name="Ended">When it ended; null before.</param>
/// <param name="Files">The names of its results.</param>
public sealed record ApiWork(string Id, string Kind, string Title, string State, string Progress, string Message, string Remedy, DateTimeOffset Made, DateTimeOffset? Ended, IReadOnlyList<string> Files)
{
    /// <summary>The work as programs read it.</summary>
    /// <param name="work">The work.</param>
    /// <param name="files">The names of its results.</param>
    /// <param name="paths">What keeps places of the machine out of its messages; null where it has said nothing yet.</param>
    internal static ApiWork Of(Work work, IReadOnlyList<string> files, OwnPaths? paths) => new(work.Id, work.Order.Kind.ToString().ToLowerInvariant(), work.Title, work.State.ToString().ToLowerInvariant(), work.Progress,
        paths?.HideAll(work.Message) ?? string.Empty, paths?.HideAll(work.Remedy) ?? string.Empty, work.Made, work.Ended, files);
}

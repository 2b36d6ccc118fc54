using Planning.Host.Works;

namespace Planning.Host.Web.Api;

/// <summary>A work as programs read it.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Kind">What was asked: <c>check</c>, <c>extract</c> or <c>report</c>.</param>
/// <param name="Title">What a person calls it.</param>
/// <param name="State"><c>waiting</c>, <c>running</c>, <c>done</c>, <c>partial</c> or <c>failed</c>.</param>
/// <param name="Message">What came of it, in French.</param>
/// <param name="Remedy">What to do about it, in French; empty for nothing.</param>
/// <param name="Made">When it was asked for.</param>
/// <param name="Files">The names of its results.</param>
public sealed record ApiWork(string Id, string Kind, string Title, string State, string Message, string Remedy, DateTimeOffset Made, IReadOnlyList<string> Files)
{
    /// <summary>The work as programs read it.</summary>
    public static ApiWork Of(Work work, IReadOnlyList<string> files) =>
        new(work.Id, work.Order.Kind.ToString().ToLowerInvariant(), work.Title, work.State.ToString().ToLowerInvariant(), work.Message, work.Remedy, work.Made, files);
}

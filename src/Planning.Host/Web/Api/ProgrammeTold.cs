using Planning.Abstractions.Findings;

namespace Planning.Host.Web.Api;

/// <summary>A work programme as programs read it.</summary>
/// <param name="Id">What to say for it, as field <c>programme</c> of a check.</param>
/// <param name="Title">Its title.</param>
/// <param name="Commitments">What it commits to.</param>
internal sealed record ProgrammeTold(string Id, string Title, IReadOnlyList<CommitmentTold> Commitments)
{
    /// <summary>The programme as programs read it.</summary>
    public static ProgrammeTold Of(string id, Programme programme) => new(id, programme.Title,
        [.. programme.Axes.SelectMany(a => a.Commitments.Select(c => new CommitmentTold(c.Id, c.Title, a.Number, a.Title, [.. c.Types], c.IsLight)))]);
}

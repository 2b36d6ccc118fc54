namespace Planning.Host.Web.Api;

/// <summary>What an import changed, or would.</summary>
/// <param name="Added">How many values were added; 0 for a trial.</param>
/// <param name="New">How many there were none of before.</param>
/// <param name="Conflicts">How many differ from one that is kept; both are.</param>
/// <param name="Identical">How many were there already.</param>
/// <param name="Absent">How many cells say that there is no value.</param>
/// <param name="Ignored">The columns that nothing was read from.</param>
/// <param name="Notices">What a person should look at, in French.</param>
internal sealed record ImportTold(int Added, int New, int Conflicts, int Identical, int Absent, IReadOnlyList<string> Ignored, IReadOnlyList<string> Notices);

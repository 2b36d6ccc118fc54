namespace Planning.Abstractions.Versions;

/// <summary>What became of points and passages, as outputs write it.</summary>
public static class VersionNames
{
    /// <summary><c>appeared</c>, <c>worsened</c>, <c>remains</c>, <c>improved</c>, <c>settled</c>, <c>withdrawn</c> or <c>quiet</c>.</summary>
    public static string Of(FindingState state) => state switch
    {
        FindingState.Appeared => "appeared",
        FindingState.Worsened => "worsened",
        FindingState.Remains => "remains",
        FindingState.Improved => "improved",
        FindingState.Settled => "settled",
        FindingState.Withdrawn => "withdrawn",
        _ => "quiet",
    };

    /// <summary><c>none</c>, <c>text</c>, <c>basis</c> or <c>text-and-basis</c>.</summary>
    public static string Of(ChangeCause cause) => cause switch
    {
        ChangeCause.Text => "text",
        ChangeCause.Basis => "basis",
        ChangeCause.TextAndBasis => "text-and-basis",
        _ => "none",
    };

    /// <summary><c>modified</c>, <c>moved</c>, <c>moved-and-modified</c>, <c>added</c> or <c>removed</c>.</summary>
    public static string Of(PassageChangeKind kind) => kind switch
    {
        PassageChangeKind.Modified => "modified",
        PassageChangeKind.Moved => "moved",
        PassageChangeKind.MovedAndModified => "moved-and-modified",
        PassageChangeKind.Added => "added",
        _ => "removed",
    };

    /// <summary><c>kept</c>, <c>deleted</c> or <c>inserted</c>.</summary>
    public static string Of(EditKind kind) => kind switch
    {
        EditKind.Kept => "kept",
        EditKind.Deleted => "deleted",
        _ => "inserted",
    };

    /// <summary>The names of the stakes: <c>evidence</c>, <c>figure</c>, <c>prescription</c>.</summary>
    public static IEnumerable<string> Of(PassageStakes stakes) =>
        new[] { (PassageStakes.Evidence, "evidence"), (PassageStakes.Figure, "figure"), (PassageStakes.Prescription, "prescription") }
            .Where(s => stakes.HasFlag(s.Item1)).Select(s => s.Item2);
}

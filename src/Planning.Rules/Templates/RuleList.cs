namespace Planning.Rules.Templates;

/// <summary>The list of obligations that a file of rules is: what one state of the law asks of one part of one document type.</summary>
/// <param name="Type">The document type's id (<c>scot</c>).</param>
/// <param name="Part">The part's id (<c>doo</c>).</param>
/// <param name="From">The first day on which this list is the one to follow; null when there was none before it.</param>
/// <param name="Until">The first day on which another list has taken its place; null while none has.</param>
public sealed record RuleList(string Type, string Part, DateOnly? From = null, DateOnly? Until = null)
{
    /// <summary>What it bears on.</summary>
    public PartOfType Bearing => new(Type, Part);

    /// <summary>Whether this is the list to follow on a day.</summary>
    public bool IsFollowedOn(DateOnly day) => !(From > day) && !(Until <= day);
}

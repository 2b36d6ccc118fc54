namespace Planning.Rules.Templates;

/// <summary>What the code of a check asks for in its file of <c>templates/controles</c>: the check cannot be made without it.</summary>
/// <param name="File">The file's name, without its ending.</param>
/// <param name="Roles">The roles of the rules by which it tells what it sees.</param>
/// <param name="Concepts">The concepts by which it looks, as the file names them.</param>
internal sealed record PlanRuleNeeds(string File, IReadOnlyList<string> Roles, IReadOnlyList<string> Concepts);

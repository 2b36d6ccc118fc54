using Planning.Abstractions.Findings;

namespace Planning.Rules.Checks.Tables;

/// <summary>What is wrong in a table.</summary>
/// <param name="Message">Which table, where in it, and what, in French.</param>
/// <param name="Evidence">The cells, the first being where to look.</param>
internal sealed record TableFault(string Message, IReadOnlyList<Evidence> Evidence);

using Planning.Abstractions;
using Planning.Abstractions.Findings;

namespace Planning.Rules.Templates;

/// <summary>A text with the verdict that its rule must give.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Heading">The section's heading; empty for none.</param>
/// <param name="Text">A line a paragraph; <c>- </c> an item, <c>| a | b |</c> a table's row, <c># </c> a heading.</param>
/// <param name="Facts">The facts given.</param>
/// <param name="Line">Its line in the template.</param>
public sealed record RuleExample(Verdict Verdict, string Heading, string Text, FactSet Facts, int Line);

using Planning.Rules.Templates;

namespace Planning.Rules.Deadlines;

/// <summary>A kind of plan, as deadlines tell kinds apart: a PLUi that stands for a PLH is one of its own.</summary>
/// <param name="Id">Its id (<c>plui-h</c>).</param>
/// <param name="Type">The id of its document type (<c>plui</c>).</param>
/// <param name="Condition">On which facts a plan of that type is of this kind; null where it always is.</param>
public sealed record DeadlineDocument(string Id, string Type, Condition? Condition);

namespace Planning.Abstractions.Deadlines;

/// <summary>A fact that a person can give.</summary>
/// <param name="Name">Its name (<c>plan.date_maintien</c>).</param>
/// <param name="Question">The question that it answers, in French.</param>
public sealed record AskedFact(string Name, string Question);

using Planning.Abstractions.Deadlines;
using Planning.Rules.Deadlines;

namespace Planning.Rules.Tests.Deadlines;

/// <summary>Deadlines to begin a test with.</summary>
internal static class SomeDeadline
{
    /// <summary>A deadline that runs from nothing yet.</summary>
    public static DeadlineRule Of(string id) => new()
    {
        Id = id,
        Document = new DeadlineDocument("plui", "plui", null),
        Title = "Analyse",
        Article = "L153-27",
        DecidedBy = "le conseil",
        Consequence = ConsequenceKind.Deliberation,
        Risk = "Le conseil délibère au plus tard {echeance}.",
    };
}

using System.Text.RegularExpressions;

namespace Planning.Host.Wording;

/// <summary>What the command is told, and what is said instead at another door; in order, for a later phrase sees what those before it left.</summary>
/// <param name="all">Each phrase of the command, a regular expression, and what takes its place.</param>
internal sealed class Phrases(params (string Command, string Said)[] all)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly IReadOnlyList<(Regex Command, string Said)> known = [.. all.Select(p => (new Regex(p.Command, RegexOptions.CultureInvariant, Patience), p.Said))];

    /// <summary>The text, each phrase in its turn.</summary>
    public string In(string text) => known.Aggregate(text, (said, phrase) => phrase.Command.Replace(said, phrase.Said));
}

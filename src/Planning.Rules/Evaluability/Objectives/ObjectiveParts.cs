namespace Planning.Rules.Evaluability.Objectives;

/// <summary>Which parts of a plan state what it aims at.</summary>
internal static class ObjectiveParts
{
    /// <summary>The parts that state the project in titles and prose, by document type, best first: only the first that is there is read so.</summary>
    private static readonly Dictionary<string, string[]> Projects = new(StringComparer.Ordinal)
    {
        ["plui"] = ["padd"],
        ["scot"] = ["pas", "padd", "doo"],
        ["pcaet"] = ["strategie"],
    };

    /// <summary>The parts where a level's word and a number are what tells an objective from a rule or a task.</summary>
    private static readonly string[] Numbered = ["doo", "programme-actions", "poa"];

    /// <summary>How each document of a plan states objectives; null for one that states none.</summary>
    /// <param name="type">The document type.</param>
    /// <param name="parts">The parts of its documents.</param>
    public static IReadOnlyList<bool?> ReadAsProject(string type, IReadOnlyList<string> parts)
    {
        if (!Projects.TryGetValue(type, out var projects))
        {
            return [.. parts.Select(_ => (bool?)false)];
        }

        var project = projects.FirstOrDefault(parts.Contains);
        return [.. parts.Select(part => part == project ? true : Numbered.Contains(part) ? false : (bool?)null)];
    }
}

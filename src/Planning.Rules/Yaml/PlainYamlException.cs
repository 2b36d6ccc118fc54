namespace Planning.Rules.Yaml;

/// <summary>A YAML file cannot be read.</summary>
/// <param name="line">The line, from 1.</param>
/// <param name="objection">What it holds that files which people write never do, as a French sentence; null for a mistake of YAML itself.</param>
/// <param name="cause">What the parser said.</param>
public sealed class PlainYamlException(int line, string? objection, Exception? cause = null) : Exception(objection ?? "Not YAML.", cause)
{
    /// <summary>The line, from 1.</summary>
    public int Line => line;

    /// <summary>What the file holds that files which people write never do, as a French sentence; null for a mistake of YAML itself.</summary>
    public string? Objection => objection;
}

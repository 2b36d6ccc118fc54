using Planning.Abstractions.Monitoring;

namespace Planning.Reporting.Monitoring.Word.Filling;

/// <summary>What a control is filled for: the report, or one of its sections, axes or objectives in a repeated block.</summary>
internal sealed record Scope
{
    /// <summary>The report as a whole.</summary>
    public static readonly Scope Report = new();

    /// <summary>Where it is among repeated blocks; empty for the report.</summary>
    public string Key { get; init; } = string.Empty;

    /// <summary>What stands before the names of its values ("section", "axe", "objectif"); empty for the report.</summary>
    public string Word { get; init; } = string.Empty;

    /// <summary>Its section; null for the report.</summary>
    public ReportSection? Section { get; init; }

    /// <summary>What it stands in; null for the report.</summary>
    public Scope? Outer { get; init; }

    /// <summary>Whether the sections under it are written by a repeated block of their own.</summary>
    public bool HasOwnObjectives { get; init; }

    /// <summary>The nearest scope, this one or around it, whose values have that name; null for none.</summary>
    public Scope? Named(string word) => Word == word ? this : Outer?.Named(word);

    /// <summary>The key of a control in it.</summary>
    public string KeyOf(string tag) => Key.Length == 0 ? tag : $"{Key}/{tag}";
}

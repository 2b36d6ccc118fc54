using Planning.Abstractions.Findings;

namespace Planning.Reporting.Checklist.Sarif;

/// <summary>What an earlier check makes of the results of this one.</summary>
/// <param name="States">The state of each finding, itself and not its like: <c>new</c>, <c>unchanged</c> or <c>updated</c>.</param>
/// <param name="Absent">What the earlier check found and this one does not.</param>
internal sealed record SarifBaseline(IReadOnlyDictionary<object, string> States, IReadOnlyList<(CheckReport Report, Finding Finding)> Absent)
{
    /// <summary>No earlier check.</summary>
    public static readonly SarifBaseline None = new(new Dictionary<object, string>(), []);
}

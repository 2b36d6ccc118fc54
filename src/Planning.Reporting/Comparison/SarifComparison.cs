using System.Text.Json;
using Planning.Abstractions.Findings;
using Planning.Abstractions.Versions;
using Planning.Reporting.Checklist;
using Planning.Reporting.Checklist.Sarif;

namespace Planning.Reporting.Comparison;

/// <summary>Writes a comparison as SARIF 2.1.0: the results of the new version, each with its state since the old one, then those that are no longer there.</summary>
public static class SarifComparison
{
    /// <summary>Writes one run in UTF-8. The stream stays open.</summary>
    public static void Write(ComparisonResult result, Stream output)
    {
        using var json = new Utf8JsonWriter(output, SarifChecklist.Options);
        var check = result.New with { Notices = [.. result.Notices, .. result.New.Notices], Unread = [.. result.Old.Unread, .. result.New.Unread] };
        var changes = result.Comparison.Findings;
        var baseline = new SarifBaseline(
            changes.Where(c => c.New is not null).ToDictionary(c => (object)c.New!, StateOf, ReferenceEqualityComparer.Instance),
            [.. changes.Where(c => c.New is null).Select(c => (c.OldReport!, c.Old!))]);
        new SarifRun(check, json, baseline).Write();
    }

    /// <summary>The state of a result (§ 3.27.24): a point that the old version did not have to treat is new, whatever else was said of its rule.</summary>
    private static string StateOf(FindingChange change) => change switch
    {
        { Old: null } or { State: FindingState.Appeared } => "new",
        { Old: { } old, New: { } @new } when old.Verdict == @new.Verdict && old.Message == @new.Message && Quote(old) == Quote(@new) => "unchanged",
        _ => "updated",
    };

    private static string Quote(Finding finding) => finding.Evidence is [var first, ..] ? first.Quote : string.Empty;
}

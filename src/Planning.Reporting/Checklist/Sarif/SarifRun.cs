using System.Globalization;
using System.Text.Json;
using Planning.Abstractions.Documents;
using Planning.Abstractions.Findings;

namespace Planning.Reporting.Checklist.Sarif;

/// <summary>One run of the check, as a SARIF log.</summary>
internal sealed class SarifRun
{
    private readonly CheckResult result;
    private readonly SarifBaseline baseline;
    private readonly Utf8JsonWriter json;
    private readonly SarifLocation locations;
    private readonly List<string> files;
    private readonly List<RuleReference> rules;
    private readonly Dictionary<string, int> ruleIndexes = new(StringComparer.Ordinal);

    public SarifRun(CheckResult result, Utf8JsonWriter json, SarifBaseline? baseline = null)
    {
        (this.result, this.json, this.baseline) = (result, json, baseline ?? SarifBaseline.None);
        files = [.. result.Reports.Concat(this.baseline.Absent.Select(a => a.Report)).Select(r => r.File).Concat(result.Unread.Select(u => u.File)).Distinct(StringComparer.Ordinal)];
        locations = new SarifLocation(json, files);
        rules = [.. result.Reports.SelectMany(r => r.Findings).Concat(this.baseline.Absent.Select(a => a.Finding)).Select(f => f.Rule).DistinctBy(r => r.Id, StringComparer.Ordinal)];
        for (var i = 0; i < rules.Count; i++)
        {
            ruleIndexes[rules[i].Id] = i;
        }
    }

    public void Write()
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        SarifTool.Write(json, rules);
        WriteInvocation();
        WriteArtifacts();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (var report in result.Reports)
        {
            foreach (var finding in report.Findings)
            {
                WriteResult(report, finding, baseline.States.GetValueOrDefault(finding));
            }
        }

        foreach (var (report, finding) in baseline.Absent)
        {
            WriteResult(report, finding, "absent");
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteInvocation()
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", result.Unread.Count + result.Undone.Count == 0);
        json.WriteString("endTimeUtc", result.Made.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));
        json.WriteStartArray("toolExecutionNotifications");
        foreach (var unread in result.Unread)
        {
            WriteNotification("error", unread.Code, $"{unread.Message} {unread.Remedy}", unread.File, null);
        }

        foreach (var notice in result.Notices.Concat(result.Dossiers.SelectMany(d => d.Notices)))
        {
            WriteNotification("warning", notice.Code, $"{notice.Message} {notice.Remedy}", null, notice.Location);
        }

        // A file read once and holding several parts carries the same notices in each of its reports.
        foreach (var (file, notice) in result.Reports.SelectMany(r => r.Notices.Select(n => (r.File, Notice: n))).Distinct())
        {
            WriteNotification("warning", notice.Code, $"{notice.Message} {notice.Remedy}", file, notice.Location);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteNotification(string level, string code, string message, string? file, Location? place)
    {
        json.WriteStartObject();
        json.WriteStartObject("descriptor");
        json.WriteString("id", code);
        json.WriteEndObject();
        json.WriteString("level", level);
        SarifMessage.Write(json, "message", message);
        if (file is not null)
        {
            json.WriteStartArray("locations");
            locations.Write(file, place, null);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private void WriteArtifacts()
    {
        json.WriteStartArray("artifacts");
        foreach (var file in files)
        {
            json.WriteStartObject();
            json.WriteStartObject("location");
            json.WriteString("uri", ArtifactUri.Of(file));
            json.WriteEndObject();
            json.WriteStartArray("roles");
            json.WriteStringValue("analysisTarget");
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteResult(CheckReport report, Finding finding, string? baselineState)
    {
        var outcome = SarifOutcome.Of(finding);
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule.Id);
        json.WriteNumber("ruleIndex", ruleIndexes[finding.Rule.Id]);
        json.WriteString("kind", outcome.Kind);
        json.WriteString("level", outcome.Level);
        if (baselineState is not null)
        {
            json.WriteString("baselineState", baselineState);
        }

        SarifMessage.Write(json, "message", finding.NeedsAction ? $"{finding.Message} {finding.Rule.Remedy}" : finding.Message);

        // The standard keeps "locations" for the one place of a result; other passages are related.
        json.WriteStartArray("locations");
        var first = finding.Evidence.FirstOrDefault(e => e.File is null);
        locations.Write(report.File, CommentText.PlaceOf(finding), first);
        json.WriteEndArray();
        if (finding.Evidence.Where(e => e != first).DistinctBy(e => (e.File, e.Quote, e.Location.Paragraph, e.Location.Page)).ToList() is { Count: > 0 } others)
        {
            // Each may be told once only.
            json.WriteStartArray("relatedLocations");
            foreach (var evidence in others)
            {
                locations.Write(evidence.File ?? report.File, evidence.Location, evidence);
            }

            json.WriteEndArray();
        }

        if (finding is { IsMet: false, Answer: { } answer })
        {
            SarifSuppression.Write(json, answer);
        }

        WriteProperties(report, finding);
        json.WriteEndObject();
    }

    private void WriteProperties(CheckReport report, Finding finding)
    {
        json.WriteStartObject("properties");
        json.WriteString("verdict", VerdictNames.Of(finding.Verdict));
        json.WriteString("concern", ConcernNames.Of(finding.Rule.Concern));
        json.WriteString("article", finding.Rule.Article);
        json.WriteString("subject", finding.Subject);
        json.WriteString("type", report.Type);
        json.WriteString("part", report.Part);
        json.WriteString("law", report.Law.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (finding.Answer is { } answer)
        {
            AnswerProperties.Write(json, "answer", answer);
        }

        json.WriteStartArray("searched");
        foreach (var place in finding.Searched)
        {
            json.WriteStringValue(place);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}

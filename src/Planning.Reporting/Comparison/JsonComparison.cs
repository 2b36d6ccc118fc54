using System.Globalization;
using System.Text.Json;
using Planning.Abstractions.Documents;
using Planning.Abstractions.Findings;
using Planning.Abstractions.Versions;
using Planning.Reporting.Checklist;

namespace Planning.Reporting.Comparison;

/// <summary>Writes a comparison as JSON, for other programs: the names and their order are a contract. Findings are written as a check writes them.</summary>
public static class JsonComparison
{
    /// <summary>Writes the whole comparison in UTF-8. The stream stays open.</summary>
    public static void Write(ComparisonResult result, Stream output)
    {
        using var json = new Utf8JsonWriter(output, JsonChecklist.Options);
        var comparison = result.Comparison;
        json.WriteStartObject();
        json.WriteString("old", result.OldName);
        json.WriteString("new", result.NewName);
        json.WriteString("verdict", ComparisonWords.Verdict(result));
        WriteCounts(json, result);
        WriteBasis(json, comparison.Basis);
        JsonChecklist.WriteArray(json, "files", comparison.Files, WriteFile);
        JsonChecklist.WriteArray(json, "findings", comparison.Findings, WriteFinding);
        JsonChecklist.WriteArray(json, "figures", comparison.Figures, WriteFigure);
        JsonChecklist.WriteArray(json, "sections", comparison.Sections, WriteSection);
        JsonChecklist.WriteArray(json, "passages", comparison.Passages, WritePassageChange);
        JsonChecklist.WriteArray(json, "unread", [.. result.Old.Unread, .. result.New.Unread], JsonChecklist.WriteUnread);
        JsonChecklist.WriteArray(json, "notices", [.. result.AllNotices], JsonChecklist.WriteNotice);
        json.WriteEndObject();
    }

    private static void WriteCounts(Utf8JsonWriter json, ComparisonResult result)
    {
        json.WriteStartObject("counts");
        json.WriteNumber("toTreatBefore", result.OldCount);
        foreach (var state in Enum.GetValues<FindingState>())
        {
            json.WriteNumber(VersionNames.Of(state), result.In(state).Count);
        }

        json.WriteNumber("contested", DeferredPoints.Count(result.Comparison.Findings, AnswerState.Contested));
        json.WriteNumber("postponed", DeferredPoints.Count(result.Comparison.Findings, AnswerState.Postponed));
        json.WriteNumber("figures", result.Comparison.Figures.Count);
        json.WriteNumber("passages", result.Comparison.Passages.Count);
        json.WriteNumber("oldWords", result.Comparison.OldWords);
        json.WriteNumber("newWords", result.Comparison.NewWords);
        json.WriteNumber("sharedText", Math.Round(result.Comparison.SharedText, 4));
        json.WriteEndObject();
    }

    private static void WriteBasis(Utf8JsonWriter json, BasisChange? basis)
    {
        if (basis is null)
        {
            json.WriteNull("basis");
            return;
        }

        json.WriteStartObject("basis");
        json.WriteString("oldLaw", basis.OldLaw.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("newLaw", basis.NewLaw.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        JsonChecklist.WriteTexts(json, "facts", basis.Facts);
        json.WriteEndObject();
    }

    private static void WriteFile(Utf8JsonWriter json, FileChange file)
    {
        json.WriteStartObject();
        JsonChecklist.WriteTexts(json, "old", file.Old);
        JsonChecklist.WriteTexts(json, "new", file.New);
        json.WriteEndObject();
    }

    private static void WriteFinding(Utf8JsonWriter json, FindingChange change)
    {
        json.WriteStartObject();
        json.WriteString("key", change.Latest.Key);
        json.WriteString("state", VersionNames.Of(change.State));
        json.WriteString("cause", VersionNames.Of(change.Cause));
        WriteSide(json, "old", change.OldReport, change.Old);
        WriteSide(json, "new", change.NewReport, change.New);
        if (change.EarlierAnswer is { } earlier)
        {
            AnswerProperties.Write(json, "earlierAnswer", earlier);
        }

        json.WriteEndObject();
    }

    private static void WriteSide(Utf8JsonWriter json, string name, CheckReport? report, Finding? finding)
    {
        if (report is null || finding is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("file", report.File);
        json.WriteString("part", report.Part);
        json.WritePropertyName("finding");
        JsonChecklist.WriteFinding(json, finding);
        json.WriteEndObject();
    }

    private static void WriteFigure(Utf8JsonWriter json, FigureChange figure)
    {
        json.WriteStartObject();
        json.WriteString("name", figure.Name);
        json.WriteString("unit", figure.Unit);
        json.WriteString("period", figure.Period);
        json.WriteString("territory", figure.Territory);
        json.WriteNumber("oldValue", figure.OldValue);
        json.WriteNumber("newValue", figure.NewValue);
        WritePassage(json, "old", figure.Old);
        WritePassage(json, "new", figure.New);
        json.WriteEndObject();
    }

    private static void WriteSection(Utf8JsonWriter json, SectionChange section)
    {
        json.WriteStartObject();
        json.WriteString("kind", VersionNames.Of(section.Kind));
        json.WriteString("title", section.Title);
        json.WriteNumber("passages", section.Passages);
        WritePassage(json, "old", section.Old);
        WritePassage(json, "new", section.New);
        json.WriteEndObject();
    }

    private static void WritePassageChange(Utf8JsonWriter json, PassageChange change)
    {
        json.WriteStartObject();
        json.WriteString("kind", VersionNames.Of(change.Kind));
        JsonChecklist.WriteTexts(json, "stakes", [.. VersionNames.Of(change.Stakes)]);
        JsonChecklist.WriteTexts(json, "findings", change.Findings);
        json.WriteBoolean("heading", change.IsHeading);
        json.WriteBoolean("ofSection", change.IsOfSection);
        WritePassage(json, "old", change.Old);
        WritePassage(json, "new", change.New);
        JsonChecklist.WriteArray(json, "edits", change.Edits, static (writer, edit) =>
        {
            writer.WriteStartObject();
            writer.WriteString(VersionNames.Of(edit.Kind), edit.Text);
            writer.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void WritePassage(Utf8JsonWriter json, string name, VersionPassage? passage)
    {
        if (passage is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("file", passage.File);
        json.WriteString("part", passage.Part);
        json.WriteString("text", passage.Text);
        JsonChecklist.WritePlace(json, passage.Location);
        json.WriteEndObject();
    }
}

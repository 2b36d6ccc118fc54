using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Planning.Abstractions.Documents;
using Planning.Abstractions.Findings;
using Planning.Reporting.Programmes;

namespace Planning.Reporting.Checklist;

/// <summary>Writes a check's result as JSON, for other programs: the names and their order are a contract.</summary>
public static class JsonChecklist
{
    // The relaxed encoder leaves French letters as they are; what it spares HTML for does not matter in a file of its own.
    internal static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>How many bytes wait to be written, so that a long result is not held whole.</summary>
    private const int MostPending = 1 << 16;

    /// <summary>Writes the whole result in UTF-8. The stream stays open.</summary>
    public static void Write(CheckResult result, Stream output)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        JsonCommitments.WriteProgramme(json, result.Programme);
        WriteArray(json, "documents", result.Reports, WriteReport);
        WriteArray(json, "dossiers", result.Dossiers, WriteDossier);
        WriteArray(json, "unread", result.Unread, WriteUnread);
        WriteArray(json, "notices", result.Notices, WriteNotice);
        WriteTexts(json, "undone", result.Undone);
        json.WriteEndObject();
    }

    private static void WriteReport(Utf8JsonWriter json, CheckReport report)
    {
        json.WriteStartObject();
        json.WriteString("file", report.File);
        json.WriteString("type", report.Type);
        json.WriteString("part", report.Part);
        json.WriteString("partName", report.PartName);
        json.WriteBoolean("absent", report.IsAbsent);
        WriteLaw(json, report.Law);
        WriteArray(json, "notices", report.Notices, WriteNotice);
        WriteArray(json, "findings", report.Findings, WriteFinding);
        WriteArray(json, "citations", report.Citations, WriteCitation);
        WriteArray(json, "figures", report.Figures, WriteFigure);
        WriteArray(json, "commitments", report.Commitments, JsonCommitments.WriteCarried);
        WriteArray(json, "objectives", report.Objectives, JsonStatements.Write);
        WriteArray(json, "indicators", report.Indicators, JsonStatements.Write);
        json.WriteEndObject();
    }

    private static void WriteDossier(Utf8JsonWriter json, DossierReport dossier)
    {
        json.WriteStartObject();
        json.WriteString("folder", dossier.Folder);
        json.WriteString("name", dossier.Name);
        json.WriteString("type", dossier.Type);
        WriteLaw(json, dossier.Law);
        WriteArray(json, "parts", dossier.Parts, WritePart);
        WriteArray(json, "notices", dossier.Notices, WriteNotice);
        json.WriteEndObject();
    }

    private static void WritePart(Utf8JsonWriter json, PartPresence part)
    {
        json.WriteStartObject();
        json.WriteString("part", part.Part);
        json.WriteString("name", part.Name);
        WriteTexts(json, "files", part.Files);
        json.WriteString("carriedBy", part.CarriedBy);
        json.WriteBoolean("missing", part.IsMissing);
        json.WriteEndObject();
    }

    private static void WriteLaw(Utf8JsonWriter json, LawState law)
    {
        json.WriteStartObject("law");
        json.WriteString("day", law.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("why", law.Why);
        json.WriteEndObject();
    }

    internal static void WriteFinding(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("rule", finding.Rule.Id);
        json.WriteString("concern", ConcernNames.Of(finding.Rule.Concern));
        if (finding.Subject.Length > 0)
        {
            json.WriteString("subject", finding.Subject);
        }

        json.WriteString("title", finding.Rule.Title);
        json.WriteString("article", finding.Rule.Article);
        json.WriteString("paragraph", finding.Rule.Paragraph);
        if (finding.Rule.Doubt.Length > 0)
        {
            json.WriteString("doubt", finding.Rule.Doubt);
        }

        json.WriteString("level", FrenchWords.Of(finding.Rule.Level));
        json.WriteString("verdict", VerdictNames.Of(finding.Verdict));
        json.WriteString("message", finding.Message);
        json.WriteString("remedy", finding.Rule.Remedy);
        json.WriteBoolean("toTreat", finding.NeedsAction);
        WriteArray(json, "evidence", finding.Evidence, WriteEvidence);
        WriteTexts(json, "searched", finding.Searched);
        if (finding.Answer is { } answer)
        {
            AnswerProperties.Write(json, "answer", answer);
        }

        json.WriteEndObject();
    }

    private static void WriteEvidence(Utf8JsonWriter json, Evidence evidence)
    {
        json.WriteStartObject();
        WriteFields(json, evidence);
        json.WriteEndObject();
    }

    /// <summary>The fields of a passage.</summary>
    internal static void WriteFields(Utf8JsonWriter json, Evidence evidence)
    {
        json.WriteString("quote", evidence.Quote);
        json.WriteString("shows", evidence.Shows);
        if (evidence.File is { } file)
        {
            json.WriteString("file", file);
        }

        WritePlace(json, evidence.Location);
    }

    private static void WriteCitation(Utf8JsonWriter json, Citation citation)
    {
        json.WriteStartObject();
        json.WriteString("article", citation.Article);
        json.WriteString("code", citation.Code);
        json.WriteString("status", CitationNames.Of(citation.Status));
        json.WriteString("quote", citation.Evidence.Quote);
        WritePlace(json, citation.Evidence.Location);
        json.WriteEndObject();
    }

    private static void WriteFigure(Utf8JsonWriter json, StatedFigure figure)
    {
        json.WriteStartObject();
        json.WriteString("quantity", figure.Quantity);
        json.WriteString("name", figure.Name);
        json.WriteNumber("value", figure.Value);
        if (figure.Upper is { } upper)
        {
            json.WriteNumber("upper", upper);
        }

        json.WriteString("unit", figure.Unit);
        json.WriteString("period", figure.Period);
        json.WriteString("territory", figure.Territory);
        json.WriteString("quote", figure.Evidence.Quote);
        WritePlace(json, figure.Evidence.Location);
        json.WriteEndObject();
    }

    internal static void WritePlace(Utf8JsonWriter json, Location place)
    {
        WriteTexts(json, "heading", place.HeadingPath);
        WriteNumber(json, "paragraph", place.Paragraph);
        WriteNumber(json, "page", place.Page);
    }

    /// <summary>What hindered the reading, where each notice is told once.</summary>
    internal static void WriteHindrances(Utf8JsonWriter json, CheckResult result)
    {
        WriteArray(json, "unread", result.Unread, WriteUnread);
        WriteArray(json, "notices", [.. result.Notices.Concat(result.Reports.SelectMany(r => r.Notices)).Distinct()], WriteNotice);
        WriteTexts(json, "undone", result.Undone);
    }

    internal static void WriteUnread(Utf8JsonWriter json, UnreadFile unread)
    {
        json.WriteStartObject();
        json.WriteString("file", unread.File);
        json.WriteString("code", unread.Code);
        json.WriteString("message", unread.Message);
        json.WriteString("remedy", unread.Remedy);
        json.WriteEndObject();
    }

    internal static void WriteNotice(Utf8JsonWriter json, Notice notice)
    {
        json.WriteStartObject();
        json.WriteString("code", notice.Code);
        json.WriteString("message", notice.Message);
        json.WriteString("remedy", notice.Remedy);
        if (notice.Location is { } place)
        {
            WriteTexts(json, "heading", place.HeadingPath);
            WriteNumber(json, "paragraph", place.Paragraph);
        }

        json.WriteEndObject();
    }

    internal static void WriteArray<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(json, item);
            if (json.BytesPending > MostPending)
            {
                json.Flush();
            }
        }

        json.WriteEndArray();
    }

    internal static void WriteTexts(Utf8JsonWriter json, string name, IReadOnlyList<string> texts) =>
        WriteArray(json, name, texts, static (writer, text) => writer.WriteStringValue(text));

    internal static void WriteNumber(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } value)
        {
            json.WriteNumber(name, value);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}

using System.Text.Json;
using Planning.Reporting.Checklist;

namespace Planning.Reporting.Verification;

/// <summary>Writes the verdicts on sentences as JSON: one list for all documents, then what could not be read.</summary>
public static class JsonVerification
{
    /// <summary>Writes all in UTF-8. The stream stays open.</summary>
    public static void Write(VerificationResult result, Stream output)
    {
        using var json = new Utf8JsonWriter(output, JsonChecklist.Options);
        json.WriteStartObject();
        json.WriteNumber("facts", result.Facts);
        JsonChecklist.WriteArray(json, "statements", [.. result.Documents.SelectMany(d => d.Statements.Select(s => (d.File, Statement: s)))], Write);
        JsonChecklist.WriteArray(json, "unread", result.Unread, JsonChecklist.WriteUnread);
        JsonChecklist.WriteArray(json, "notices", [.. result.Documents.SelectMany(d => d.Notices)], JsonChecklist.WriteNotice);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, (string File, Abstractions.Monitoring.Statement Statement) one)
    {
        json.WriteStartObject();
        json.WriteString("quote", one.Statement.Quote);
        json.WriteString("verdict", VerificationWords.KeyOf(one.Statement.Verdict));
        json.WriteString("why", one.Statement.Why);
        json.WriteString("newer", one.Statement.Newer);
        json.WriteString("file", one.File);
        json.WriteString("place", VerificationWords.PlaceOf(one.Statement.Location));
        if (one.Statement.Location?.Paragraph is { } paragraph)
        {
            json.WriteNumber("paragraph", paragraph);
        }

        if (one.Statement.Location?.Page is { } page)
        {
            json.WriteNumber("page", page);
        }

        json.WriteEndObject();
    }
}

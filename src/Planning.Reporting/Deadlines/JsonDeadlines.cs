using System.Globalization;
using System.Text.Json;
using Planning.Abstractions.Deadlines;
using Planning.Reporting.Checklist;

namespace Planning.Reporting.Deadlines;

/// <summary>Writes deadlines as JSON, for other programs: the names and their order are a contract.</summary>
public static class JsonDeadlines
{
    /// <summary>Writes all of them in UTF-8. The stream stays open.</summary>
    public static void Write(DeadlineOverview overview, Stream output)
    {
        using var json = new Utf8JsonWriter(output, JsonChecklist.Options);
        json.WriteStartObject();
        WriteDay(json, "date", overview.Day);
        json.WriteNumber("beyond", overview.Beyond);
        json.WriteStartArray("plans");
        foreach (var plan in overview.Plans)
        {
            WritePlan(json, plan, overview.Day);
        }

        json.WriteEndArray();
        JsonChecklist.WriteArray(json, "unread", overview.Unread, JsonChecklist.WriteNotice);
        json.WriteEndObject();
    }

    private static void WritePlan(Utf8JsonWriter json, PlanDeadlines plan, DateOnly day)
    {
        json.WriteStartObject();
        json.WriteString("folder", plan.Folder);
        json.WriteString("name", plan.Name);
        json.WriteString("type", plan.Type);
        json.WriteString("siren", plan.Siren);
        json.WriteStartArray("deadlines");
        foreach (var deadline in plan.Deadlines)
        {
            WriteDeadline(json, deadline, day);
        }

        json.WriteEndArray();
        JsonChecklist.WriteArray(json, "notices", plan.Notices, JsonChecklist.WriteNotice);
        json.WriteEndObject();
    }

    private static void WriteDeadline(Utf8JsonWriter json, PlanDeadline deadline, DateOnly day)
    {
        json.WriteStartObject();
        json.WriteString("id", deadline.Id);
        json.WriteString("title", deadline.Title);
        json.WriteString("article", deadline.Article);
        json.WriteString("state", DeadlineStateNames.Of(deadline.State));
        WriteDay(json, "due", deadline.Due);
        WriteNumber(json, "days", deadline.Due?.DayNumber - day.DayNumber);
        WriteDay(json, "first", deadline.First);
        WriteDay(json, "following", deadline.Following);
        WriteDay(json, "prepareFrom", deadline.PrepareFrom);
        WriteEvent(json, "since", deadline.Since);
        WriteEvent(json, "fulfilled", deadline.Fulfilled);
        json.WriteString("decidedBy", deadline.DecidedBy);
        json.WriteString("consequence", ConsequenceNames.Of(deadline.Consequence));
        json.WriteString("risk", deadline.Risk);
        json.WriteString("report", deadline.Report);
        json.WriteString("partOf", deadline.PartOf);
        WriteFacts(json, "missing", deadline.Missing);
        WriteFacts(json, "fulfilledBy", deadline.FulfilledBy);
        JsonChecklist.WriteTexts(json, "remarks", deadline.Remarks);
        json.WriteEndObject();
    }

    private static void WriteEvent(Utf8JsonWriter json, string name, (string Fact, DateOnly Day)? known)
    {
        if (known is not { } given)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("fact", given.Fact);
        WriteDay(json, "date", given.Day);
        json.WriteEndObject();
    }

    private static void WriteFacts(Utf8JsonWriter json, string name, IReadOnlyList<AskedFact> facts)
    {
        json.WriteStartArray(name);
        foreach (var fact in facts)
        {
            json.WriteStartObject();
            json.WriteString("fact", fact.Name);
            json.WriteString("question", fact.Question);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteDay(Utf8JsonWriter json, string name, DateOnly? day) => json.WriteString(name, day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static void WriteNumber(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } given)
        {
            json.WriteNumber(name, given);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}

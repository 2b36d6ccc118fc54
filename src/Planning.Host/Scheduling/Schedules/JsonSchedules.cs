using System.Globalization;
using System.Text.Json;
using Planning.Host.Scheduling.Words;
using Planning.Indicators.Exchange;

namespace Planning.Host.Scheduling.Schedules;

/// <summary>Writes schedules and their runs as JSON, for other programs: the names and their order are a contract.</summary>
internal static class JsonSchedules
{
    /// <summary>Writes the schedules in UTF-8. The stream stays open.</summary>
    public static void Write(IReadOnlyList<ScheduleLine> lines, Stream output) => WriteArray(output, "schedules", lines, (json, line) =>
    {
        json.WriteString("name", line.Schedule.Name);
        json.WriteString("kind", line.Schedule.Order.Kind.ToString().ToLowerInvariant());
        json.WriteString("origin", line.Schedule.Origin.ToString().ToLowerInvariant());
        json.WriteString("when", ScheduleWords.Of(line.Schedule.When));
        json.WriteBoolean("enabled", line.Schedule.IsEnabled);
        json.WriteString("next", Moment(line.Next));
        json.WriteString("missing", line.Missing);
        json.WriteString("lastState", line.Last?.State.ToString().ToLowerInvariant());
    });

    /// <summary>Writes the runs in UTF-8. The stream stays open.</summary>
    public static void Write(IReadOnlyList<ScheduleHistory> history, Stream output) => WriteArray(output, "runs", history, (json, entry) =>
    {
        json.WriteString("name", entry.Name);
        json.WriteString("due", Moment(entry.Run.Due));
        json.WriteString("cause", entry.Run.Cause.ToString().ToLowerInvariant());
        json.WriteString("state", entry.Run.State.ToString().ToLowerInvariant());
        json.WriteNumber("attempts", entry.Attempts);
        json.WriteString("message", entry.Run.Message);
        json.WriteString("remedy", entry.Run.Remedy);
        json.WriteString("work", entry.Run.Work);
        json.WriteString("results", entry.Results);
        json.WriteString("mail", entry.Mail);
    });

    private static void WriteArray<T>(Stream output, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        using var json = JsonParts.To(output);
        json.WriteStartObject();
        json.WriteObjects(name, items, write);
        json.WriteEndObject();
    }

    private static string? Moment(DateTimeOffset? moment) => moment?.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}

using System.Text.Encodings.Web;
using System.Text.Json;

namespace Planning.Host.Inbox;

/// <summary>Writes how the watched folders are as JSON, for other programs: the names and their order are a contract.</summary>
internal static class JsonInbox
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes it in UTF-8. The stream stays open.</summary>
    public static void Write(InboxOverview overview, Stream output)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteStartArray("folders");
        foreach (var folder in overview.Folders)
        {
            json.WriteStartObject();
            json.WriteString("folder", folder.Watched.Folder);
            json.WriteString("kind", folder.Watched.Kind.ToString().ToLowerInvariant());
            json.WriteNumber("taken", folder.Taken);
            WriteTexts(json, "waiting", folder.Waiting);
            WriteTexts(json, "heldOpen", folder.HeldOpen);
            json.WriteString("trouble", folder.Trouble?.Message);
            json.WriteString("remedy", folder.Trouble?.Remedy);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("open", overview.Open);
        json.WriteStartArray("failed");
        foreach (var work in overview.Failed)
        {
            json.WriteStartObject();
            json.WriteString("id", work.Id);
            json.WriteString("title", work.Title);
            json.WriteString("message", work.Message);
            json.WriteString("remedy", work.Remedy);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}

using Planning.Indicators.Exchange;

namespace Planning.Host.Inbox;

/// <summary>Writes how the watched folders are as JSON, for other programs: the names and their order are a contract.</summary>
internal static class JsonInbox
{
    /// <summary>Writes it in UTF-8. The stream stays open.</summary>
    public static void Write(InboxOverview overview, Stream output)
    {
        using var json = JsonParts.To(output);
        json.WriteStartObject();
        json.WriteObjects("folders", overview.Folders, (part, folder) =>
        {
            part.WriteString("folder", folder.Watched.Folder);
            part.WriteString("kind", folder.Watched.Kind.ToString().ToLowerInvariant());
            part.WriteNumber("taken", folder.Taken);
            part.WriteTexts("waiting", folder.Waiting);
            part.WriteTexts("heldOpen", folder.HeldOpen);
            part.WriteString("trouble", folder.Trouble?.Message);
            part.WriteString("remedy", folder.Trouble?.Remedy);
        });
        json.WriteNumber("open", overview.Open);
        json.WriteObjects("failed", overview.Failed, (part, work) =>
        {
            part.WriteString("id", work.Id);
            part.WriteString("title", work.Title);
            part.WriteString("message", work.Message);
            part.WriteString("remedy", work.Remedy);
        });
        json.WriteEndObject();
    }
}

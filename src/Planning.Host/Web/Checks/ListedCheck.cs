using System.Text.Json;

namespace Planning.Host.Web.Checks;

/// <summary>A check as it is kept among the results of a work, read to be shown.</summary>
public sealed record ListedCheck
{
    /// <summary>One for each part of each document.</summary>
    public IReadOnlyList<ListedDocument> Documents { get; init; } = [];

    /// <summary>The files that could not be read.</summary>
    public IReadOnlyList<ListedNotice> Unread { get; init; } = [];

    /// <summary>What must be known of the whole check.</summary>
    public IReadOnlyList<ListedNotice> Notices { get; init; } = [];

    /// <summary>Reads it.</summary>
    public static ListedCheck Read(string file)
    {
        using var stream = File.OpenRead(file);
        return JsonSerializer.Deserialize(stream, ListedJson.Default.ListedCheck)!;
    }
}

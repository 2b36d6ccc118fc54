namespace Planning.Documents.Pdf.Child;

/// <summary>What a file says of itself.</summary>
internal sealed record OpenedFile
{
    /// <summary>How many pages it has.</summary>
    public required int PageCount { get; init; }

    /// <summary>Its title; empty when it has none worth showing.</summary>
    public string Title { get; init; } = string.Empty;

    /// <summary>Its bookmarks, in order.</summary>
    public IReadOnlyList<OutlineEntry> Outline { get; init; } = [];

    /// <summary>The names of the files joined to it.</summary>
    public IReadOnlyList<string> Attachments { get; init; } = [];
}

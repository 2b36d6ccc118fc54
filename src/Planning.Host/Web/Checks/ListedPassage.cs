namespace Planning.Host.Web.Checks;

/// <summary>A passage.</summary>
/// <param name="Quote">Its words.</param>
/// <param name="File">Its document, where that is not the one that the finding is about.</param>
/// <param name="Heading">The headings above it.</param>
/// <param name="Page">Its page; null where the document has none.</param>
public sealed record ListedPassage(string Quote, string? File, IReadOnlyList<string> Heading, int? Page)
{
    /// <summary>Where it stands, in words.</summary>
    public string Place => string.Join(" › ", ((IEnumerable<string>)[File is null ? string.Empty : Path.GetFileName(File), .. Heading, Page is { } page ? $"page {page}" : string.Empty]).Where(p => p.Length > 0));
}

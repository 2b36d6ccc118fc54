namespace Planning.Host.Jobs;

/// <summary>Documents that are checked together.</summary>
/// <param name="Folder">The folder of the dossier that they are; null for files given one by one.</param>
/// <param name="Files">The documents, in order.</param>
internal sealed record SourceSet(string? Folder, IReadOnlyList<string> Files)
{
    /// <summary>The annotated copies left aside, whose originals are among the documents.</summary>
    public IReadOnlyList<string> Copies { get; init; } = [];

    /// <summary>The PDFs left aside, which were exported from documents of the same names.</summary>
    public IReadOnlyList<string> Exports { get; init; } = [];
}

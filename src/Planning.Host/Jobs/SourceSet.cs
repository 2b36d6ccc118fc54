namespace Planning.Host.Jobs;

/// <summary>Documents that are checked together.</summary>
/// <param name="Folder">The folder of the dossier that they are; null for files given one by one.</param>
/// <param name="Files">The documents, in order.</param>
internal sealed record SourceSet(string? Folder, IReadOnlyList<string> Files);

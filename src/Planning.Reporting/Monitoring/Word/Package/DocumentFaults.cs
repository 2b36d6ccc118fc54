namespace Planning.Reporting.Monitoring.Word.Package;

/// <summary>What is wrong with a document before anything is written to it.</summary>
/// <param name="Keys">Its faults, each once.</param>
/// <param name="First">The first, with where it is; null for none.</param>
internal sealed record DocumentFaults(IReadOnlySet<string> Keys, (string Place, string Why)? First);

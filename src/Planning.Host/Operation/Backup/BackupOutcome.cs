using Planning.Abstractions.Documents;

namespace Planning.Host.Operation.Backup;

/// <summary>What was backed up.</summary>
/// <param name="Files">How many files.</param>
/// <param name="Bytes">Their size in all.</param>
/// <param name="Notices">What the backup does not hold.</param>
internal sealed record BackupOutcome(int Files, long Bytes, IReadOnlyList<Notice> Notices);

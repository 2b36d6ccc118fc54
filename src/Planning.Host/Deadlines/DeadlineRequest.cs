namespace Planning.Host.Deadlines;

/// <summary>What a person asks of deadlines.</summary>
/// <param name="Folders">The folders of plans; those of the settings where none is given.</param>
/// <param name="Day">The day on which they are told; null for today.</param>
/// <param name="Months">How many months ahead to look; null for all.</param>
internal sealed record DeadlineRequest(IReadOnlyList<string> Folders, DateOnly? Day, int? Months);

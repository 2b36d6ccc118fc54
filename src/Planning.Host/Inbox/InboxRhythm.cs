namespace Planning.Host.Inbox;

/// <summary>How often watched folders are looked at.</summary>
internal sealed record InboxRhythm
{
    /// <summary>How long a document must have been left alone to be taken.</summary>
    public TimeSpan Quiet { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>The pause between two looks while something there is awaited.</summary>
    public TimeSpan Busy { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The pause between two looks otherwise: events come sooner, where they come.</summary>
    public TimeSpan Idle { get; init; } = TimeSpan.FromSeconds(15);
}

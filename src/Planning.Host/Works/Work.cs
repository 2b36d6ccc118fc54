namespace Planning.Host.Works;

/// <summary>One thing that the service does or did, from whatever door it came.</summary>
public sealed record Work
{
    /// <summary>Its name in addresses and folders: letters and figures, not to be guessed.</summary>
    public required string Id { get; init; }

    /// <summary>What makes it the same work when it is asked for twice; its id where nothing does.</summary>
    public required string Key { get; init; }

    /// <summary>What a person calls it: the document, the plan.</summary>
    public required string Title { get; init; }

    /// <summary>Who asked for it.</summary>
    public required string By { get; init; }

    /// <summary>Whose it is, as what signs people in knows that person; empty for nobody's.</summary>
    public string Owner { get; init; } = string.Empty;

    /// <summary>By which door it came.</summary>
    public required WorkOrigin Origin { get; init; }

    /// <summary>What is asked.</summary>
    public required WorkOrder Order { get; init; }

    /// <summary>When it was asked for.</summary>
    public required DateTimeOffset Made { get; init; }

    /// <summary>Where it is.</summary>
    public WorkState State { get; init; }

    /// <summary>How many times it was begun.</summary>
    public int Attempts { get; init; }

    /// <summary>How many of its last attempts ended with the program that made them, and not by themselves.</summary>
    public int Stops { get; init; }

    /// <summary>What is being done, while it runs.</summary>
    public string Progress { get; init; } = string.Empty;

    /// <summary>How it ended, in a sentence; or why it waits for another attempt.</summary>
    public string Message { get; init; } = string.Empty;

    /// <summary>What to do about it; empty for nothing.</summary>
    public string Remedy { get; init; } = string.Empty;

    /// <summary>When it last began; null before.</summary>
    public DateTimeOffset? Started { get; init; }

    /// <summary>When it ended; null before.</summary>
    public DateTimeOffset? Ended { get; init; }

    /// <summary>Whether nothing more will be done about it.</summary>
    public bool IsOver => State is WorkState.Done or WorkState.Partial or WorkState.Failed;

    /// <summary>A name for a new work.</summary>
    public static string NewId() => Guid.CreateVersion7().ToString("N");
}

namespace Planning.Host.Works;

/// <summary>How long a work whose trouble may pass waits for its next attempt.</summary>
internal static class WorkPause
{
    /// <summary>Before the results of a work are put on a share once more.</summary>
    public static readonly TimeSpan Delivery = TimeSpan.FromMinutes(1);

    /// <summary>Before a work is asked for again whose turn it is not.</summary>
    public static readonly TimeSpan Turn = TimeSpan.FromSeconds(5);

    // Three days in all: a disk that fills up on Friday evening is emptied on Monday.
    private const int Most = 40;
    private static readonly TimeSpan[] All = [TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(10), TimeSpan.FromMinutes(30), TimeSpan.FromHours(2)];

    /// <summary>The pause; null after the last attempt.</summary>
    /// <param name="attempts">How many attempts were made before this one.</param>
    public static TimeSpan? After(int attempts) => attempts < Most ? All[Math.Clamp(attempts, 0, All.Length - 1)] : null;
}

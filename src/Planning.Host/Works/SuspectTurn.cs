namespace Planning.Host.Works;

/// <summary>
/// Has works that were running when the service stopped done one by one: of those that ran together, the one that stops it again is then
/// known, and the others end. Any thread may ask.
/// </summary>
internal sealed class SuspectTurn
{
    private int isTaken;

    /// <summary>Takes the turn, unless another work has it: no thread waits for it, for it would do none of the works that nothing is held against.</summary>
    public bool TryTake() => Interlocked.CompareExchange(ref isTaken, 1, 0) == 0;

    /// <summary>Gives it back.</summary>
    public void GiveBack() => Volatile.Write(ref isTaken, 0);
}

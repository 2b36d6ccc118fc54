namespace Planning.Host.Commands.Terminal;

/// <summary>Says what is being done, on a terminal and only once the work has lasted a second; silent in a pipe. Any thread may report.</summary>
internal sealed class TerminalProgress(TimeProvider clock) : IProgress<string>, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private readonly long start = clock.GetTimestamp();
    private readonly Lock turn = new();
    private readonly bool speaks = !Console.IsErrorRedirected;
    private int written;

    public void Report(string value)
    {
        if (speaks && clock.GetElapsedTime(start) > Patience)
        {
            lock (turn)
            {
                Console.Error.Write($"\r{value}…".PadRight(written));
                written = value.Length + 2;
            }
        }
    }

    public void Dispose()
    {
        if (written > 0)
        {
            Console.Error.Write($"\r{new string(' ', written)}\r");
        }
    }
}

namespace Planning.Host.Works;

/// <summary>A work being done.</summary>
/// <param name="Work">The work.</param>
/// <param name="Paths">The files and folders to read.</param>
/// <param name="Results">The folder to write results to, empty.</param>
/// <param name="Progress">Where to say what is being done.</param>
/// <param name="Cancellation">Asks it to stop.</param>
internal sealed record WorkRun(Work Work, IReadOnlyList<string> Paths, string Results, IProgress<string> Progress, CancellationToken Cancellation)
{
    /// <summary>The password of protected PDFs; null for none.</summary>
    public string? Password { get; init; }

    /// <summary>What is asked.</summary>
    public WorkOrder Order => Work.Order;
}

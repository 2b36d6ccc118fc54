using System.Collections.Concurrent;
using Planning.Host.Works;

namespace Planning.Host.Tests.Works;

/// <summary>A kind of works that does what a test says, and tells what it was asked.</summary>
internal sealed class SomeKind(Func<WorkRun, WorkOutcome> run) : IWorkKind
{
    /// <summary>The titles of the works, in the order in which they were begun.</summary>
    public ConcurrentQueue<string> Begun { get; } = [];

    public WorkKind Kind => WorkKind.Check;

    /// <summary>Writes one page.</summary>
    public static SomeKind Page() => new(work =>
    {
        File.WriteAllText(Path.Combine(work.Results, "controle.html"), $"<p>{work.Work.Title}</p>");
        return new WorkOutcome(WorkState.Done, "Aucun point à traiter.");
    });

    public WorkOutcome Run(WorkRun work)
    {
        Begun.Enqueue(work.Work.Title);
        return run(work);
    }
}

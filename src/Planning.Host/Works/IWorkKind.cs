namespace Planning.Host.Works;

/// <summary>Does one kind of works.</summary>
internal interface IWorkKind
{
    /// <summary>The kind.</summary>
    WorkKind Kind { get; }

    /// <summary>Does a work. It may be done twice, where the machine stopped in its midst: nothing is doubled by that.</summary>
    /// <exception cref="Planning.Abstractions.UserErrorException">It cannot be done.</exception>
    WorkOutcome Run(WorkRun run);
}

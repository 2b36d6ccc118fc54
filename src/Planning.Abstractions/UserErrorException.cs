namespace Planning.Abstractions;

/// <summary>
/// A person's mistake, or a file that cannot be used: caught once, at the program's edge, printed as one French sentence with what
/// to do, exit code 2. Never for a fault of the program.
/// </summary>
public sealed class UserErrorException : Exception
{
    /// <param name="code">A stable code, <c>PLN1xxx</c>.</param>
    /// <param name="message">What is wrong, in French, without jargon.</param>
    /// <param name="remedy">What to do, in French.</param>
    /// <param name="cause">The technical cause, for the log only.</param>
    public UserErrorException(string code, string message, string remedy, Exception? cause = null)
        : base(message, cause) => (Code, Remedy) = (code, remedy);

    /// <summary>A stable code, <c>PLN1xxx</c>.</summary>
    public string Code { get; }

    /// <summary>What to do, in French.</summary>
    public string Remedy { get; }

    /// <summary>Whether it may pass by itself, as a server that is down or a full disk: the same work, tried again later, may succeed.</summary>
    public bool IsPassing { get; init; }
}

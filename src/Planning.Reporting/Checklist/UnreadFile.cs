namespace Planning.Reporting.Checklist;

/// <summary>A file that could not be checked.</summary>
/// <param name="File">Its path, as the person gave it.</param>
/// <param name="Code">The error's code, <c>PLN1xxx</c>.</param>
/// <param name="Message">What is wrong, in French.</param>
/// <param name="Remedy">What to do, in French.</param>
public sealed record UnreadFile(string File, string Code, string Message, string Remedy)
{
    /// <summary>Whether it may pass by itself: the same file, tried again later, may be read.</summary>
    public bool IsPassing { get; init; }
}

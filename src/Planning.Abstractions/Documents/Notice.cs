namespace Planning.Abstractions.Documents;

/// <summary>
/// Something a person must know about how a document was read: no heading style, a part that could not be read.
/// It travels with the result and is shown in every report.
/// </summary>
/// <param name="Code">A stable code, <c>PLN2xxx</c>.</param>
/// <param name="Message">What was seen, in French.</param>
/// <param name="Remedy">What the person can do, in French.</param>
/// <param name="Location">Where, when it is one place.</param>
public sealed record Notice(string Code, string Message, string Remedy, Location? Location = null);

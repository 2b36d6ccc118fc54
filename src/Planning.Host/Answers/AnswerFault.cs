namespace Planning.Host.Answers;

/// <summary>A mistake in the file of answers.</summary>
/// <param name="Code">A stable code, <c>PLN155x</c>.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Message">What is wrong, in French.</param>
/// <param name="Remedy">What to do, in French.</param>
internal sealed record AnswerFault(string Code, int Line, string Message, string Remedy);

namespace Planning.Reporting.Drafting.Calls;

/// <summary>An answer that goes on beyond what is read. It crosses the library that reads the answer, so it is no data.</summary>
internal sealed class AnswerTooLongException : Exception;

namespace Planning.Reporting.Monitoring.Word;

/// <summary>Something to know of a template before it is filled.</summary>
/// <param name="Code">A stable code, <c>PLN1xxx</c>.</param>
/// <param name="IsFault">Whether something would be missing or wrong in the report; else it is only good to know.</param>
/// <param name="Message">What was seen, in French.</param>
/// <param name="Remedy">What to do, in French.</param>
/// <param name="Place">Where in the document; empty for the whole of it.</param>
public sealed record TemplateRemark(string Code, bool IsFault, string Message, string Remedy, string Place);

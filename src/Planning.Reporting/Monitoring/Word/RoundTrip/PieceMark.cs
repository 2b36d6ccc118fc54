namespace Planning.Reporting.Monitoring.Word.RoundTrip;

/// <summary>By what a text that was written is known again.</summary>
/// <param name="Text">The hash of its words.</param>
/// <param name="Form">The hash of its form: looks, notes, links, fields; null where it was not kept.</param>
internal readonly record struct PieceMark(string Text, string? Form);

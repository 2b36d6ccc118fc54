namespace Planning.Reporting.Monitoring.Word.RoundTrip;

/// <summary>By what a text that was written is known again.</summary>
/// <param name="Text">The hash of its words.</param>
/// <param name="Form">The hash of its form: looks, links, fields; null where it was not kept.</param>
/// <param name="Notes">The hash of what its notes say; null for none. A note that was lost, with the part of notes, is no addition.</param>
internal readonly record struct PieceMark(string Text, string? Form, string? Notes);

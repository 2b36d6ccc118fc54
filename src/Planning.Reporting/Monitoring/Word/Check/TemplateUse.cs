namespace Planning.Reporting.Monitoring.Word;

/// <summary>A tagged control of a template.</summary>
/// <param name="Tag">Its tag, as written.</param>
/// <param name="Meaning">What it receives, in French; empty for a tag that is not known.</param>
/// <param name="Place">Where it stands.</param>
public sealed record TemplateUse(string Tag, string Meaning, string Place);

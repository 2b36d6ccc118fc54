namespace Planning.Abstractions.Monitoring;

/// <summary>A sentence of a report, with what it rests on.</summary>
/// <param name="Text">The sentence, in French, with its full stop.</param>
/// <param name="References">The numbers of the references of its figures; empty where it gives none.</param>
public sealed record ReportSentence(string Text, IReadOnlyList<int> References);

namespace Planning.Documents.Word.Styles;

/// <summary>What a character style says of looks; null where it is silent.</summary>
internal sealed record RunStyle(bool? Bold, bool? Capitals, int? Size);

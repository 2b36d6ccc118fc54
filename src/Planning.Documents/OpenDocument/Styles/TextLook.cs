namespace Planning.Documents.OpenDocument.Styles;

/// <summary>What a text style says of letters; null where it is silent.</summary>
internal sealed record TextLook(bool? Bold, bool? Capitals, bool? Hides, bool? Highlighted, int? Size);

namespace Planning.Documents.Story;

/// <summary>What stands in a part, as it is written there: not yet judged heading, list item or caption.</summary>
internal abstract class RawBlock;

namespace Planning.Documents.Numbering;

/// <summary>What stands before a numbered or bulleted paragraph.</summary>
/// <param name="Text">The number or bullet as a reader sees it; empty when the list shows none.</param>
/// <param name="Level">The depth in the list, from 0.</param>
/// <param name="IsBullet">Whether it is a bullet, not a number.</param>
internal sealed record ItemLabel(string Text, int Level, bool IsBullet);

using Planning.Abstractions.Indicators;

namespace Planning.Indicators.Territories;

/// <summary>A territory named in a text.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">The position after its last.</param>
/// <param name="Territory">The territory.</param>
internal readonly record struct NameMention(int Start, int End, Territory Territory);

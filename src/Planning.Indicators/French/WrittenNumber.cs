namespace Planning.Indicators.French;

/// <summary>A number as a text writes it.</summary>
/// <param name="Start">Its first character, its sign included.</param>
/// <param name="End">The position after its last.</param>
/// <param name="Value">Its value, its sign included.</param>
/// <param name="IsSigned">Whether a sign is written.</param>
internal readonly record struct WrittenNumber(int Start, int End, decimal Value, bool IsSigned);

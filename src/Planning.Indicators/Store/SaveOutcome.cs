namespace Planning.Indicators.Store;

/// <summary>What saving observations did.</summary>
/// <param name="Added">How many are new.</param>
/// <param name="Known">How many were there already, the same value at the same place of the same document.</param>
public readonly record struct SaveOutcome(int Added, int Known);

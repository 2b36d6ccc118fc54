namespace Planning.Indicators.Exchange.Import;

/// <summary>A value in the unit of its indicator.</summary>
/// <param name="Value">The value.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Written">The unit as the file writes it; empty where it writes none.</param>
/// <param name="Fault">Why it cannot be brought to that unit, in French; null when it can.</param>
internal sealed record MeasuredValue(decimal Value, string Unit, string Written, string? Fault = null);

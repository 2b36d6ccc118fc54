namespace Planning.Indicators.Exchange.Import;

/// <summary>An indicator that a series may be of.</summary>
/// <param name="Id">Its id in the catalogue.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Names">Its name and others that people give it.</param>
/// <param name="Units">Other writings of units, each with the factor that brings a value to <paramref name="Unit"/>.</param>
public sealed record KnownIndicator(string Id, string Unit, IReadOnlyList<string> Names, IReadOnlyDictionary<string, decimal> Units);

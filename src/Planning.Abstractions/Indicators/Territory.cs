namespace Planning.Abstractions.Indicators;

/// <summary>A territory that a value speaks of.</summary>
/// <param name="Name">Its name as written ("Caen la mer"); empty where the document names none.</param>
/// <param name="Code">Its INSEE code (commune, five signs) or SIREN number (EPCI, nine digits), where known.</param>
public sealed record Territory(string Name, string? Code = null);

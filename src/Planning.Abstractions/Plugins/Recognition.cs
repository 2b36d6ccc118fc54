namespace Planning.Abstractions.Plugins;

/// <summary>How sure a plugin is that a document, or a section of it, is one of its parts.</summary>
/// <param name="Part">The part's id.</param>
/// <param name="Score">From 0, not at all, to 1, certain.</param>
/// <param name="Why">What it was known by, in French ("titre « PADD »").</param>
public sealed record Recognition(string Part, double Score, string Why);

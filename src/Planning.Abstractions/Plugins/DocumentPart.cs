namespace Planning.Abstractions.Plugins;

/// <summary>A part of a plan's file.</summary>
/// <param name="Id">Its id, lower case (<c>rapport-de-presentation</c>).</param>
/// <param name="Name">Its name in French ("Rapport de présentation").</param>
/// <param name="CarriedBy">The part whose document holds this one when it has no document of its own; null for a part that stands alone.</param>
public sealed record DocumentPart(string Id, string Name, string? CarriedBy = null);

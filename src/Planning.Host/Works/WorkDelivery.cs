namespace Planning.Host.Works;

/// <summary>Where the results of a work are also put.</summary>
/// <param name="Folder">The folder.</param>
/// <param name="Name">How the names of the results begin there.</param>
public sealed record WorkDelivery(string Folder, string Name);

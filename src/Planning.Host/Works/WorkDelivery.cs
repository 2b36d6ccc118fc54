namespace Planning.Host.Works;

/// <summary>Where the results of a work are also put.</summary>
/// <param name="Folder">The folder, made where it is not there.</param>
/// <param name="Name">How the names of the results begin there.</param>
public sealed record WorkDelivery(string Folder, string Name)
{
    /// <summary>A folder that must be there already, as a share that may be away and is not made anew on this disk; null for none.</summary>
    public string? Under { get; init; }
}

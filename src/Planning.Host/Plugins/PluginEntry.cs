using Planning.Abstractions.Plugins;

namespace Planning.Host.Plugins;

/// <summary>One sub-folder of the plugins' folder: what it brings, or why it brings nothing.</summary>
public sealed record PluginEntry
{
    /// <summary>The id of its manifest; the folder's name where no manifest could be read.</summary>
    public required string Id { get; init; }

    /// <summary>Its name for people; the id where the manifest gives none.</summary>
    public required string Name { get; init; }

    /// <summary>Its own version, as written in the manifest; empty where no manifest could be read.</summary>
    public required string Version { get; init; }

    /// <summary>The folder's full path.</summary>
    public required string Folder { get; init; }

    /// <summary>Whether it is in use.</summary>
    public required PluginState State { get; init; }

    /// <summary>Whether its types and checks are in use.</summary>
    public bool IsInUse => State is PluginState.Loaded or PluginState.Kept;

    /// <summary>Why it, or the new version of it, is not in use, in French; empty for a loaded plugin.</summary>
    public string Cause { get; init; } = string.Empty;

    /// <summary>What to do about it, in French; empty for a loaded plugin.</summary>
    public string Remedy { get; init; } = string.Empty;

    /// <summary>Why it is not in use and what to do; empty for a loaded plugin.</summary>
    public string Reason => State == PluginState.Loaded ? string.Empty : $"{Cause} {Remedy}";

    /// <summary>The document types it brings, by id. Their exceptions leave as <see cref="PluginFaultException"/>.</summary>
    public IReadOnlyList<IDocumentType> Types { get; init; } = [];

    /// <summary>The checks it brings, by rule id. They never throw.</summary>
    public IReadOnlyList<ICheck> Checks { get; init; } = [];

    /// <summary>The library that the types and checks come from; with the last entry that holds it, it leaves the memory.</summary>
    internal PluginLibrary? Library { get; init; }

    /// <summary>What its folder looked like when it was last judged.</summary>
    internal string Stamp { get; init; } = string.Empty;
}

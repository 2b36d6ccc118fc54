using System.Text.Json.Serialization;

namespace Planning.Host.Operation.Backup;

/// <summary>What a backup holds, so that it can be checked before anything is taken from it. The names are a format: they never change.</summary>
internal sealed record BackupManifest
{
    /// <summary>The manifest's name in the archive.</summary>
    public const string FileName = "planning-sauvegarde.json";

    /// <summary>The format that this program writes; it reads those up to it.</summary>
    public const int KnownFormat = 1;

    /// <summary>The format.</summary>
    public required int Format { get; init; }

    /// <summary>The version of Planning that wrote it.</summary>
    public required string Program { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset Made { get; init; }

    /// <summary>All files.</summary>
    public required IReadOnlyList<BackupEntry> Files { get; init; }
}

/// <summary>Manifests as archives hold them.</summary>
[JsonSourceGenerationOptions(WriteIndented = true)]
[JsonSerializable(typeof(BackupManifest))]
internal sealed partial class BackupJson : JsonSerializerContext;

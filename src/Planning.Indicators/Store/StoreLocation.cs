namespace Planning.Indicators.Store;

/// <summary>Where the indicators are kept.</summary>
public sealed record StoreLocation
{
    /// <summary>The name of the SQLite file of the indicators in <see cref="Folder"/>.</summary>
    public const string FileName = "indicateurs.db";

    /// <summary>The name of the folder of backups, beside the SQLite file.</summary>
    public const string BackupFolder = "sauvegardes";

    /// <summary>The folder of the SQLite file, of backups and of what is written beside them.</summary>
    public required string Folder { get; init; }

    /// <summary>The name of the SQLite file.</summary>
    public string Name { get; init; } = FileName;

    /// <summary>The name of the schema in PostgreSQL.</summary>
    public string Schema { get; init; } = "planning";

    /// <summary>The connection string of a PostgreSQL database; null or empty for the SQLite file.</summary>
    public string? PostgreSql { get; init; }

    /// <summary>How long to wait for another process that is writing, one second at least.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>The SQLite file.</summary>
    public string File => Path.Combine(Folder, Name);

    /// <summary>The folder of backups.</summary>
    public string Backups => Path.Combine(Folder, BackupFolder);
}

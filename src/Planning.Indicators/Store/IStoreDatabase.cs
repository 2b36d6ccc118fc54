using System.Data.Common;
using Planning.Abstractions;

namespace Planning.Indicators.Store;

/// <summary>What differs between the databases that a store may live in.</summary>
public interface IStoreDatabase
{
    /// <summary>The database's name in the names of schema scripts ("sqlite").</summary>
    string Dialect { get; }

    /// <summary>Where it is, in French and without any password, for messages.</summary>
    string Place { get; }

    /// <summary>How a driver of the database finds it. It may hold a password: never printed.</summary>
    string ConnectionString { get; }

    /// <summary>Whether a store may be there; a database server is asked, not guessed.</summary>
    bool Exists { get; }

    /// <summary>Opens a connection, making the file or the schema when there is none.</summary>
    DbConnection Open();

    /// <summary>The names of all tables, ours or not.</summary>
    IReadOnlySet<string> Tables(DbConnection connection, DbTransaction? transaction);

    /// <summary>Waits for the right to change the schema; freed with the transaction.</summary>
    void Lock(DbTransaction transaction);

    /// <summary>Copies a store before its schema changes.</summary>
    /// <param name="transaction">The transaction that holds the lock.</param>
    /// <param name="version">The version that the store has now.</param>
    void BackUp(DbTransaction transaction, int version);

    /// <summary>Lets new rows be numbered after those that were copied with their numbers.</summary>
    void NumberAfter(DbTransaction transaction, string table);

    /// <summary>What a failure of the database means to a person; null when it is a fault of ours.</summary>
    UserErrorException? Explain(Exception failure);
}

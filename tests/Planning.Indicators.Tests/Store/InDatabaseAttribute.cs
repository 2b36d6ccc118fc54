using System.Reflection;
using Xunit.Sdk;

namespace Planning.Indicators.Tests.Store;

/// <summary>A database to run a theory in. PostgreSQL is skipped, and said so, where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class InDatabaseAttribute : DataAttribute
{
    private readonly object[] row;

    /// <param name="database">One of <see cref="Databases"/>.</param>
    /// <param name="others">The rest of the row.</param>
    public InDatabaseAttribute(string database, params object[] others)
    {
        row = [database, .. others];
        Skip = database == Databases.PostgreSql && !PostgresServer.IsInstalled ? "PostgreSQL is not installed (Debian's package postgresql): nothing was tested in it." : null;
    }

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [row];
}

/// <summary>The databases that a store may live in.</summary>
internal static class Databases
{
    public const string Sqlite = "sqlite";
    public const string PostgreSql = "postgresql";
}

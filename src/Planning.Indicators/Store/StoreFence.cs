namespace Planning.Indicators.Store;

/// <summary>Where the failures of a database become sentences for a person.</summary>
public static class StoreFence
{
    /// <summary>Does the work, and tells what a failure of the database means.</summary>
    /// <exception cref="Planning.Abstractions.UserErrorException">The database failed in a way that a person can mend.</exception>
    public static T Guard<T>(IStoreDatabase database, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception e) when (database.Explain(e) is { } explained)
        {
            throw explained;
        }
    }
}

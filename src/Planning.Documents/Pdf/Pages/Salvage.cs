namespace Planning.Documents.Pdf.Pages;

/// <summary>Takes of a damaged file what can be read of it.</summary>
internal static class Salvage
{
    /// <summary>What is read, or something else where that is damaged.</summary>
    /// <remarks>A damaged file makes its library throw anything; only what says that the process itself is at its end goes through.</remarks>
    public static T Or<T>(Func<T> read, T otherwise)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return otherwise;
        }
    }
}

namespace Planning.Documents.Package;

/// <summary>Elements stand inside each other more than the limits allow. It never leaves the reader.</summary>
internal sealed class NestedTooDeepException : Exception
{
    public NestedTooDeepException()
        : base("The elements of the file are nested beyond the limits.")
    {
    }
}

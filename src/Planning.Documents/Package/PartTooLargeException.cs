namespace Planning.Documents.Package;

/// <summary>More was read than the limits allow. It never leaves the reader.</summary>
internal sealed class PartTooLargeException : Exception
{
    public PartTooLargeException()
        : base("The parts of the file unfold beyond the limits.")
    {
    }
}

namespace Planning.Documents.Package;

/// <summary>A part being decompressed, counted on a budget.</summary>
internal sealed class CountedStream(Stream part, ReadingBudget budget) : ForwardStream
{
    public override int Read(Span<byte> buffer)
    {
        var read = part.Read(buffer);
        budget.Spend(read);
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            part.Dispose();
        }

        base.Dispose(disposing);
    }
}

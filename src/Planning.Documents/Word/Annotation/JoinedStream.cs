using Planning.Documents.Package;

namespace Planning.Documents.Word.Annotation;

/// <summary>Bytes already taken from a stream, then the rest of it. Closing it closes both.</summary>
internal sealed class JoinedStream(Stream head, Stream rest) : ForwardStream
{
    private bool inRest;

    public override int Read(Span<byte> buffer)
    {
        var read = inRest ? 0 : head.Read(buffer);
        if (read > 0 || buffer.Length == 0)
        {
            return read;
        }

        inRest = true;
        return rest.Read(buffer);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            head.Dispose();
            rest.Dispose();
        }

        base.Dispose(disposing);
    }
}

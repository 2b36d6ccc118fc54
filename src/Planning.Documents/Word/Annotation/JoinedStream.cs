namespace Planning.Documents.Word.Annotation;

/// <summary>Bytes already taken from a stream, then the rest of it. Read only, forward only; closing it closes both.</summary>
internal sealed class JoinedStream(Stream head, Stream rest) : Stream
{
    private bool inRest;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

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

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

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

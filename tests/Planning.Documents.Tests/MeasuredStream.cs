using System.Diagnostics;
using System.Globalization;

namespace Planning.Documents.Tests;

/// <summary>Hands on what is written to it, and says before each piece, in a file, the most memory that this process has taken so far.</summary>
/// <param name="inner">Where it is handed on to.</param>
/// <param name="file">The file.</param>
internal sealed class MeasuredStream(Stream inner, string file) : Stream
{
    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Flush() => inner.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        using (var process = Process.GetCurrentProcess())
        {
            File.WriteAllText(file, process.PeakWorkingSet64.ToString(CultureInfo.InvariantCulture));
        }

        inner.Write(buffer);
    }
}

using System.Text;

namespace Planning.Documents.Word.Annotation;

/// <summary>Copies a part with changes: every character that no change names comes out with the bytes it came in with.</summary>
internal static class SplicedCopy
{
    private const int BufferSize = 1 << 15;

    /// <param name="input">The part's bytes.</param>
    /// <param name="output">Where they go; left open.</param>
    /// <param name="splices">The changes, in any order, none within what another leaves out.</param>
    public static void Write(Stream input, Stream output, IReadOnlyList<Splice> splices)
    {
        using var reader = PartEncoding.Read(input, out var encoding);
        output.Write(encoding.Mark);
        using var writer = new StreamWriter(output, encoding.Encoding, BufferSize, leaveOpen: true);
        var buffer = new char[BufferSize];
        long position = 0;
        foreach (var splice in splices.OrderBy(s => s.Offset).ThenBy(s => s.Deleted > 0))
        {
            position += Copy(reader, writer, buffer, splice.Offset - position);
            writer.Write(encoding.IsUnicode ? splice.Inserted : AsciiOnly(splice.Inserted));
            position += Copy(reader, null, buffer, splice.Deleted);
        }

        Copy(reader, writer, buffer, long.MaxValue);
    }

    private static long Copy(StreamReader reader, StreamWriter? writer, char[] buffer, long count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var left = count;
        while (left > 0 && reader.Read(buffer, 0, (int)Math.Min(left, buffer.Length)) is > 0 and var read)
        {
            writer?.Write(buffer, 0, read);
            left -= read;
        }

        return left > 0 && count != long.MaxValue ? throw new InvalidOperationException("A change lies beyond the part's end.") : count;
    }

    private static string AsciiOnly(string text)
    {
        var ascii = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.IsAscii ? ascii.Append((char)rune.Value) : ascii.Append("&#").Append(rune.Value).Append(';');
        }

        return ascii.ToString();
    }
}

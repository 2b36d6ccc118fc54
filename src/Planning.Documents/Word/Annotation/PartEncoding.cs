using System.Text;

namespace Planning.Documents.Word.Annotation;

/// <summary>How the characters of a part are written as bytes: told by its byte order mark, else by its XML declaration, else UTF-8.</summary>
/// <param name="Encoding">Throws on bytes it cannot read, so that what is not changed comes out as it went in.</param>
/// <param name="Mark">The byte order mark that the part starts with; empty when there is none.</param>
internal sealed record PartEncoding(Encoding Encoding, byte[] Mark)
{
    private const int DeclarationLimit = 256;

    public static readonly PartEncoding Utf8 = new(new UTF8Encoding(false, true), []);

    /// <summary>Whether any character can be written as itself.</summary>
    public bool IsUnicode => Encoding is UTF8Encoding or UnicodeEncoding;

    /// <summary>Reads the first bytes, and gives a reader of the characters from the first one after the mark.</summary>
    /// <exception cref="DecoderFallbackException">While reading: the bytes are not what the encoding says.</exception>
    public static StreamReader Read(Stream bytes, out PartEncoding encoding)
    {
        var head = new byte[DeclarationLimit];
        var length = bytes.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        var start = new MemoryStream(head, 0, length, writable: false);
        encoding = Detect(head.AsSpan(0, length));
        start.Position = encoding.Mark.Length;
        return new StreamReader(new JoinedStream(start, bytes), encoding.Encoding, detectEncodingFromByteOrderMarks: false, 1 << 16);
    }

    private static PartEncoding Detect(ReadOnlySpan<byte> head) => head switch
    {
        [0xEF, 0xBB, 0xBF, ..] => new(new UTF8Encoding(false, true), [0xEF, 0xBB, 0xBF]),
        [0xFF, 0xFE, ..] => new(new UnicodeEncoding(false, false, true), [0xFF, 0xFE]),
        [0xFE, 0xFF, ..] => new(new UnicodeEncoding(true, false, true), [0xFE, 0xFF]),
        [(byte)'<', 0, ..] => new(new UnicodeEncoding(false, false, true), []),
        [0, (byte)'<', ..] => new(new UnicodeEncoding(true, false, true), []),
        _ => Declared(Encoding.Latin1.GetString(head)) is { } name ? Named(name) : Utf8,
    };

    private static string? Declared(string head)
    {
        var end = head.StartsWith("<?xml", StringComparison.Ordinal) ? head.IndexOf("?>", StringComparison.Ordinal) : -1;
        var at = end < 0 ? -1 : head.IndexOf("encoding", 0, end, StringComparison.Ordinal);
        var open = at < 0 ? -1 : head.AsSpan(at, end - at).IndexOfAny('"', '\'');
        var value = open < 0 ? [] : head.AsSpan(at + open + 1, end - at - open - 1);
        var close = value.IndexOfAny('"', '\'');
        return close < 0 ? null : value[..close].ToString();
    }

    private static PartEncoding Named(string name)
    {
        if (name.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
        {
            return Utf8;
        }

        try
        {
            return new(Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback), []);
        }
        catch (ArgumentException cause)
        {
            throw new InvalidDataException($"Unknown encoding {name}.", cause);
        }
    }
}

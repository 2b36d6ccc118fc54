using System.Buffers.Binary;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Planning.Documents.Pdf.Child;

/// <summary>Messages over a pipe: a length of four bytes, then that many bytes of JSON.</summary>
internal static class Frames
{
    // A page that says more than this is made to drown its reader.
    private const int Longest = 128 << 20;

    /// <summary>Writes one message.</summary>
    /// <exception cref="IOException">The other end is gone.</exception>
    public static void Write<T>(Stream stream, T message, JsonTypeInfo<T> type) => WriteBytes(stream, JsonSerializer.SerializeToUtf8Bytes(message, type));

    /// <summary>Writes bytes as they are.</summary>
    /// <exception cref="IOException">The other end is gone.</exception>
    public static void WriteBytes(Stream stream, ReadOnlySpan<byte> bytes)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
        stream.Write(length);
        stream.Write(bytes);
        stream.Flush();
    }

    /// <summary>Reads one message; null when the other end closed.</summary>
    /// <exception cref="InvalidDataException">It is no message.</exception>
    public static T? Read<T>(Stream stream, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return ReadBytes(stream, Longest) is { } bytes ? JsonSerializer.Deserialize(bytes, type) : null;
        }
        catch (JsonException e)
        {
            throw new InvalidDataException("The message is not what it should be.", e);
        }
    }

    /// <summary>Reads bytes as they are; null when the other end closed, before them or amidst them.</summary>
    /// <exception cref="InvalidDataException">There are more than <paramref name="most"/>.</exception>
    public static byte[]? ReadBytes(Stream stream, int most)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        if (stream.ReadAtLeast(length, sizeof(int), throwOnEndOfStream: false) < sizeof(int))
        {
            return null;
        }

        var count = BinaryPrimitives.ReadInt32LittleEndian(length);
        if (count < 0 || count > most)
        {
            throw new InvalidDataException("The message is longer than any can be.");
        }

        var bytes = new byte[count];
        return stream.ReadAtLeast(bytes, count, throwOnEndOfStream: false) == count ? bytes : null;
    }
}

using System.Text;
using System.Xml;

namespace Planning.Documents.Word.Annotation;

/// <summary>Reads a part with the places of its nodes.</summary>
internal static class PartReading
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        CloseInput = true,
    };

    /// <param name="bytes">The part; it is closed.</param>
    /// <param name="part">Its name, for messages.</param>
    /// <param name="read">Reads it.</param>
    /// <exception cref="Planning.Abstractions.UserErrorException">The part is damaged.</exception>
    public static T Read<T>(Stream bytes, string part, Func<TrackedText, XmlReader, T> read)
    {
        try
        {
            using var text = new TrackedText(PartEncoding.Read(bytes, out _));
            using var xml = XmlReader.Create(text, Settings);
            return read(text, xml);
        }
        catch (Exception cause) when (cause is XmlException or DecoderFallbackException or InvalidDataException)
        {
            throw AnnotationErrors.Damaged(part, cause);
        }
    }
}

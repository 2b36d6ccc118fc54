using System.Text;
using Planning.Abstractions;

namespace Planning.Documents;

/// <summary>Tells a file's format by its first bytes.</summary>
internal static class FileFormat
{
    private const int HeadLength = 4096;

    // Directory entries of compound files are named in UTF-16; the directory may stand anywhere in the file.
    private const int CompoundScanLimit = 64 << 20;

    /// <summary>How the file is read; it is left at its start.</summary>
    /// <exception cref="Planning.Abstractions.UserErrorException">The file is empty or of another format, which is named.</exception>
    public static FileKind Of(string path, Stream file)
    {
        switch (Head(file))
        {
            case []:
                throw ReadingErrors.Empty(path);
            case [(byte)'P', (byte)'K', ..]:
                return FileKind.Parts;
            case [0xD0, 0xCF, 0x11, 0xE0, ..]:
                throw Compound(path, file);
            case var start:
                return IsFlatOpenDocument(file) ? FileKind.FlatOpenDocument : IsPdf(start) ? FileKind.Pdf : throw Text(path, Letters(start));
        }
    }

    /// <summary>Whether a file is an OpenDocument in one file of XML.</summary>
    public static bool IsFlatOpenDocument(Stream file)
    {
        var head = Letters(Head(file));
        return head.Contains(":document", StringComparison.Ordinal) && head.Contains("urn:oasis:names:tc:opendocument:xmlns:office:1.0", StringComparison.Ordinal);
    }

    /// <summary>Whether a file is a PDF.</summary>
    public static bool IsPdf(Stream file) => IsPdf(Head(file));

    // Readers take what stands before the mark for rubbish.
    private static bool IsPdf(ReadOnlySpan<byte> head) => head.IndexOf("%PDF-"u8) >= 0 && !head.StartsWith("{\\rtf"u8);

    private static ReadOnlySpan<byte> Head(Stream file)
    {
        var head = new byte[HeadLength];
        file.Position = 0;
        var length = file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        file.Position = 0;
        return head.AsSpan(0, length);
    }

    // Text saved as UTF-16 shows a zero between letters.
    private static string Letters(ReadOnlySpan<byte> bytes) => Encoding.Latin1.GetString(bytes).Replace("\0", string.Empty, StringComparison.Ordinal);

    private static UserErrorException Compound(string path, Stream file)
    {
        using var copy = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int read; copy.Length < CompoundScanLimit && (read = file.Read(buffer)) > 0;)
        {
            copy.Write(buffer, 0, read);
        }

        var bytes = copy.GetBuffer().AsSpan(0, (int)copy.Length);
        return Holds(bytes, "EncryptedPackage") ? ReadingErrors.Protected(path)
            : Holds(bytes, "WordDocument") ? ReadingErrors.OldWord(path)
            : Holds(bytes, "Workbook") || Holds(bytes, "Book") ? ReadingErrors.NotADocument(path, "un classeur Excel d'un ancien format")
            : Holds(bytes, "PowerPoint Document") ? ReadingErrors.NotADocument(path, "une présentation PowerPoint d'un ancien format")
            : ReadingErrors.Unknown(path);
    }

    private static bool Holds(ReadOnlySpan<byte> bytes, string name) => bytes.IndexOf(Encoding.Unicode.GetBytes(name)) >= 0;

    private static UserErrorException Text(string path, string head)
    {
        var text = head.TrimStart('\u00EF', '\u00BB', '\u00BF', '\u00FE', '\u00FF', ' ', '\r', '\n', '\t');
        return text.StartsWith("{\\rtf", StringComparison.Ordinal) ? ReadingErrors.OtherFormat(path, "au format RTF")
            : text.Contains("schemas.microsoft.com/office/2006/xmlPackage", StringComparison.Ordinal)
                || text.Contains("schemas.microsoft.com/office/word/2003/wordml", StringComparison.Ordinal) ? ReadingErrors.SingleXml(path)
            : text.Contains("<html", StringComparison.OrdinalIgnoreCase)
                || text.StartsWith("<!DOCTYPE html", StringComparison.OrdinalIgnoreCase) ? ReadingErrors.OtherFormat(path, "une page web")
            : ReadingErrors.Unknown(path);
    }
}

using System.Xml;

namespace Planning.Documents.Package;

/// <summary>How the parts of documents are read: without definitions of types, without anything outside the file.</summary>
internal static class PartSettings
{
    /// <summary>For formats where blanks between elements mean nothing.</summary>
    public static readonly XmlReaderSettings WithoutBlanks = Create(ignoreWhitespace: true);

    /// <summary>For formats where blanks between elements may be text.</summary>
    public static readonly XmlReaderSettings WithBlanks = Create(ignoreWhitespace: false);

    private static XmlReaderSettings Create(bool ignoreWhitespace) => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreWhitespace = ignoreWhitespace,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    };
}

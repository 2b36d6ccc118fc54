namespace Planning.Documents;

/// <summary>How a file is read.</summary>
internal enum FileKind
{
    /// <summary>Compressed parts, as Word and OpenDocument files are.</summary>
    Parts,

    /// <summary>An OpenDocument in one file of XML.</summary>
    FlatOpenDocument,

    /// <summary>A PDF.</summary>
    Pdf,
}

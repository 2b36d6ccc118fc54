namespace Planning.Documents.Pdf.Tables;

/// <summary>What a text of a cell looks like.</summary>
internal enum TextLook
{
    /// <summary>Words.</summary>
    Words,

    /// <summary>A figure, with its unit or mark.</summary>
    Figure,

    /// <summary>What stands for no figure: a dash, "n.d.", "s".</summary>
    Absent,

    /// <summary>The mark of a list: a bullet, "1.", "(a)".</summary>
    Marker,
}

namespace Planning.Documents.Pdf.Child;

/// <summary>Why a file or a page could not be read.</summary>
internal enum PdfFault
{
    /// <summary>Its content makes no sense.</summary>
    Damaged,

    /// <summary>It asks for a password, and none was given.</summary>
    NeedsPassword,

    /// <summary>The password is not the right one.</summary>
    WrongPassword,

    /// <summary>It is protected in a way that cannot be read.</summary>
    OtherProtection,

    /// <summary>It took more memory than it may.</summary>
    Memory,

    /// <summary>It took more time than it may.</summary>
    Time,

    /// <summary>It made its reader crash.</summary>
    Crash,

    /// <summary>Its reader does not start.</summary>
    NoReader,

    /// <summary>The reading was given up before it.</summary>
    GivenUp,

    /// <summary>It is announced and not there.</summary>
    Absent,
}

namespace Planning.Documents.Word.Annotation;

/// <summary>The three marks of a field written over several runs.</summary>
internal enum FieldMark
{
    /// <summary>Its instruction begins.</summary>
    Begin,

    /// <summary>Its instruction ends, its result begins.</summary>
    Separate,

    /// <summary>It ends.</summary>
    End,
}

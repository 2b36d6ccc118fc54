namespace Planning.Documents.Word.Markup;

/// <summary>A paragraph that is open.</summary>
/// <param name="Depth">Its depth in the part.</param>
/// <param name="FieldsBefore">How many fields were open where it begins.</param>
/// <param name="IsInHidden">Whether it stands in a text box whose own run is hidden.</param>
/// <param name="RunsBefore">How many runs were open where it begins.</param>
internal sealed record ParagraphState(int Depth, int FieldsBefore, bool IsInHidden, int RunsBefore)
{
    /// <summary>Whether its style hides its text.</summary>
    public bool StyleHides { get; set; }
}

namespace Planning.Documents.Pdf.Tables;

/// <summary>A phrase and the columns it takes.</summary>
/// <param name="Phrase">The phrase.</param>
/// <param name="First">The first column.</param>
/// <param name="Last">The last column.</param>
internal sealed record PlacedPhrase(Phrase Phrase, int First, int Last)
{
    /// <summary>Whether it takes several columns.</summary>
    public bool IsSpanning => Last > First;
}

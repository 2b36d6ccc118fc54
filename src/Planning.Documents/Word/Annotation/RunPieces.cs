namespace Planning.Documents.Word.Annotation;

/// <summary>A run that stands directly in its paragraph, and so can be cut between its children or in its text.</summary>
/// <param name="OpeningTag">Its tag, as written.</param>
/// <param name="Name">Its name, with prefix.</param>
internal sealed record RunPieces(string OpeningTag, string Name)
{
    private readonly List<Piece> pieces = [];

    /// <summary>Its formatting, as written; empty when it has none.</summary>
    public string Properties { get; set; } = string.Empty;

    public void Add(long start, long end, int textStart, int textEnd, TextPiece? text) =>
        pieces.Add(new Piece(start, end, textStart, textEnd, text));

    /// <summary>The place before a visible character, which is neither the run's first nor outside it.</summary>
    public Slot Before(int character)
    {
        var piece = pieces.First(p => character >= p.TextStart && character < p.TextEnd);
        return character > piece.TextStart && piece.Text is { } text
            ? text.Cut(character - piece.TextStart, this)
            : Between(piece.Start);
    }

    /// <summary>The place after a visible character, which is neither the run's last nor outside it.</summary>
    public Slot After(int character)
    {
        var piece = pieces.First(p => character >= p.TextStart && character < p.TextEnd);
        return character + 1 < piece.TextEnd && piece.Text is { } text
            ? text.Cut(character + 1 - piece.TextStart, this)
            : Between(piece.End);
    }

    private Slot Between(long offset) => new(offset, $"</{Name}>", OpeningTag + Properties);

    private readonly record struct Piece(long Start, long End, int TextStart, int TextEnd, TextPiece? Text);
}

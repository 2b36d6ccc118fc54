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

    /// <summary>The place before a visible character; null when that is the run's own beginning.</summary>
    public Slot? Before(int character)
    {
        var index = PieceWith(character);
        var piece = pieces[index];
        var cut = character > piece.TextStart ? piece.Text?.Cut(character - piece.TextStart, false, this) : null;
        return cut ?? (index > 0 ? Between(piece.Start) : null);
    }

    /// <summary>The place after a visible character; null when that is the run's own end.</summary>
    public Slot? After(int character)
    {
        var index = PieceWith(character);
        var piece = pieces[index];
        var cut = character + 1 < piece.TextEnd ? piece.Text?.Cut(character + 1 - piece.TextStart, true, this) : null;
        return cut ?? (index < pieces.Count - 1 ? Between(piece.End) : null);
    }

    private int PieceWith(int character) => pieces.FindIndex(p => character >= p.TextStart && character < p.TextEnd);

    private Slot Between(long offset) => new(offset, $"</{Name}>", OpeningTag + Properties);

    private readonly record struct Piece(long Start, long End, int TextStart, int TextEnd, TextPiece? Text);
}

using Planning.Abstractions.Monitoring;

namespace Planning.Reporting.Monitoring.Word.Pieces;

/// <summary>What is written into a control of its own, found again by its tag the next time.</summary>
/// <param name="Tag">The tag of its control.</param>
internal abstract record Piece(string Tag);

/// <summary>A title among headings.</summary>
/// <param name="Depth">How far under the first level of what it is written into, from 0.</param>
internal sealed record TitlePiece(string Tag, string Text, int Depth) : Piece(Tag);

/// <summary>A paragraph.</summary>
internal sealed record TextPiece(string Tag, ReportTextRole Role, IReadOnlyList<ReportSentence> Sentences) : Piece(Tag);

/// <summary>Sentences as a list.</summary>
internal sealed record ListPiece(string Tag, IReadOnlyList<ReportSentence> Items) : Piece(Tag);

/// <summary>A table with its caption and note.</summary>
internal sealed record TablePiece(string Tag, ReportTable Table) : Piece(Tag);

/// <summary>A chart with its caption and source.</summary>
internal sealed record ChartPiece(string Tag, ReportChart Chart) : Piece(Tag);

/// <summary>The place where a person answers a question: never written over.</summary>
internal sealed record AnswerPiece(string Tag) : Piece(Tag)
{
    /// <summary>What stands there until a person writes.</summary>
    public const string Prompt = "[Réponse à rédiger]";
}

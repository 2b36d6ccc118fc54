using Planning.Abstractions.Plugins;

namespace Planning.Host.Plugins;

/// <summary>A part that a document may be.</summary>
/// <param name="Type">The document type.</param>
/// <param name="Part">The part.</param>
/// <param name="Score">From 0 to 1.</param>
/// <param name="Why">What speaks for it, in French.</param>
internal sealed record Candidate(IDocumentType Type, DocumentPart Part, double Score, string Why)
{
    /// <summary>Scores nearer than this are a tie; the little less is for the rounding of decimals.</summary>
    private const double Margin = 0.1 - 1e-9;

    private const double Lowest = 0.35;

    /// <summary>Whether the score is enough to say anything.</summary>
    public bool IsPlausible => Score >= Lowest;

    /// <summary>Whether the two scores are too near to choose.</summary>
    public bool TiesWith(Candidate other) => Math.Abs(Score - other.Score) < Margin;

    /// <summary>As a person reads it: the part, its type, what speaks for it.</summary>
    public override string ToString() => $"{Part.Name} ({Type.Id}, {Part.Id}{(Why.Length == 0 ? string.Empty : $" ; {Why}")})";
}

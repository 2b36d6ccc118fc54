using Planning.Abstractions.Indicators;

namespace Planning.Indicators.Extraction.Output;

/// <summary>The places of values, in French words.</summary>
public static class PlaceWords
{
    private const int LongestQuote = 160;

    /// <summary>Where a value stands, for a person to put a finger on it.</summary>
    public static string Of(ObservationSource source)
    {
        var at = source.Location.Page is { } page ? $"page {page}" : source.Location.Paragraph is { } paragraph ? $"paragraphe {paragraph}" : string.Empty;
        var heading = source.Location.HeadingPath.Count > 0 ? $"{(at.Length > 0 ? ", " : string.Empty)}section « {source.Location.HeadingPath[^1]} »" : string.Empty;
        return $"{at}{heading}{(at.Length + heading.Length > 0 ? ", " : string.Empty)}{Spot(source)}".Trim();
    }

    private static string Spot(ObservationSource source) => source.Method switch
    {
        ObservationMethod.Table => $"tableau{(source.Context.Length > 0 ? $" « {Cut(source.Context)} »" : string.Empty)}{Heads(", ligne", source.RowHeads)}{Heads(", colonne", source.ColumnHeads)}",
        ObservationMethod.Sentence => $"« {Cut(source.Context)} »",
        _ => $"chiffre clé « {Cut(source.Context)} »",
    };

    private static string Heads(string what, IReadOnlyList<string> heads) =>
        heads.Count > 0 ? $"{what} « {string.Join(" – ", heads.Select(h => Cut(h.Replace('\n', ' '))))} »" : string.Empty;

    private static string Cut(string text) => text.Length <= LongestQuote ? text : string.Concat(text.AsSpan(0, LongestQuote), "…");
}

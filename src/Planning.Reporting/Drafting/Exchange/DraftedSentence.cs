using System.Text.Json.Serialization;

namespace Planning.Reporting.Drafting.Exchange;

/// <summary>A sentence as a model drafted it.</summary>
internal sealed record DraftedSentence
{
    /// <summary>Its text.</summary>
    [JsonPropertyName("texte")]
    public required string Text { get; init; }

    /// <summary>The ids of our sentences that it says it takes up.</summary>
    [JsonPropertyName("reprend")]
    public required IReadOnlyList<string> TakesUp { get; init; }
}

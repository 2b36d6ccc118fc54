using System.Text.Json.Serialization;

namespace Planning.Reporting.Drafting.Exchange;

/// <summary>A paragraph as a model drafted it.</summary>
internal sealed record DraftedParagraph
{
    /// <summary>The id it had in the question.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>Its sentences.</summary>
    [JsonPropertyName("phrases")]
    public required IReadOnlyList<DraftedSentence> Sentences { get; init; }
}

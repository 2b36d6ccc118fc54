using System.Text.Json;
using System.Text.Json.Serialization;

namespace Planning.Reporting.Drafting.Exchange;

/// <summary>A model's answer, in the form that was asked for and no other.</summary>
internal sealed record DraftAnswer
{
    private const int LongestSentence = 600;
    private const int MostSentences = 60;

    private static readonly JsonSerializerOptions Strict = new()
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        MaxDepth = 8,
    };

    /// <summary>The paragraphs, each once; those that the model left out are not here.</summary>
    [JsonPropertyName("paragraphes")]
    public required IReadOnlyList<DraftedParagraph> Paragraphs { get; init; }

    /// <summary>Reads an answer; null when it has another form, or speaks of paragraphs and sentences that the question does not hold.</summary>
    /// <param name="text">What the model wrote.</param>
    /// <param name="question">What it was asked.</param>
    public static DraftAnswer? Read(string text, DraftQuestion question)
    {
        try
        {
            var answer = JsonSerializer.Deserialize<DraftAnswer>(Bare(text), Strict);
            return answer is not null && answer.Fits(question) ? answer : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The text without the fence that many models put around JSON.</summary>
    private static string Bare(string text)
    {
        var bare = text.Trim();
        if (!bare.StartsWith("```", StringComparison.Ordinal) || !bare.EndsWith("```", StringComparison.Ordinal) || bare.IndexOf('\n', StringComparison.Ordinal) is var line && line < 0)
        {
            return bare;
        }

        return bare[line..^3];
    }

    private bool Fits(DraftQuestion question)
    {
        var known = question.Paragraphs.Select((p, i) => (Id: QuestionText.IdOf(i), Sentences: p.Sentences.Select((_, s) => QuestionText.IdOf(i, s)).ToHashSet(StringComparer.Ordinal)))
            .ToDictionary(p => p.Id, p => p.Sentences, StringComparer.Ordinal);
        return Paragraphs.All(p => p?.Sentences is not null && p.Sentences.All(s => s?.Text is not null && s.TakesUp is not null && s.TakesUp.All(t => t is not null)))
            && Paragraphs.Select(p => p.Id).Distinct(StringComparer.Ordinal).Count() == Paragraphs.Count
            && Paragraphs.All(p => known.TryGetValue(p.Id, out var sentences) && p.Sentences.Count is > 0 and <= MostSentences
                && p.Sentences.All(s => s.Text.Length <= LongestSentence && !string.IsNullOrWhiteSpace(s.Text) && s.TakesUp.All(sentences.Contains)));
    }
}

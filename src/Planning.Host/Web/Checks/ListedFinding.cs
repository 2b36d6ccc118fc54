using System.Text.Json.Serialization;
using Planning.Abstractions.Findings;
using Planning.Reporting.Checklist;

namespace Planning.Host.Web.Checks;

/// <summary>One verdict.</summary>
public sealed record ListedFinding
{
    /// <summary>The rule's id.</summary>
    public string Rule { get; init; } = string.Empty;

    /// <summary>What the rule guards.</summary>
    [JsonPropertyName("concern")]
    public string ConcernName { get; init; } = string.Empty;

    /// <summary>What the finding is about, where its rule is answered several times in a document.</summary>
    public string Subject { get => field ?? string.Empty; init; } = string.Empty;

    /// <summary>The requirement.</summary>
    public string Title { get; init; } = string.Empty;

    /// <summary>The article.</summary>
    public string Article { get; init; } = string.Empty;

    /// <summary>The paragraph of the article.</summary>
    public string Paragraph { get; init; } = string.Empty;

    /// <summary>How far the requirement binds.</summary>
    public string Level { get; init; } = string.Empty;

    /// <summary>The verdict's name.</summary>
    [JsonPropertyName("verdict")]
    public string VerdictName { get; init; } = string.Empty;

    /// <summary>Why.</summary>
    public string Message { get; init; } = string.Empty;

    /// <summary>What to do.</summary>
    public string Remedy { get; init; } = string.Empty;

    /// <summary>Whether someone must act.</summary>
    public bool ToTreat { get; init; }

    /// <summary>The passages.</summary>
    public IReadOnlyList<ListedPassage> Evidence { get; init; } = [];

    /// <summary>Where it was looked for.</summary>
    public IReadOnlyList<string> Searched { get; init; } = [];

    /// <summary>What a person answered; null for nothing.</summary>
    public ListedAnswer? Answer { get; init; }

    /// <summary>What the rule guards.</summary>
    [JsonIgnore]
    public Concern Concern => Enum.GetValues<Concern>().First(c => ConcernNames.Of(c) == ConcernName);

    /// <summary>The verdict.</summary>
    [JsonIgnore]
    public Verdict Verdict => Enum.GetValues<Verdict>().First(v => VerdictNames.Of(v) == VerdictName);

    /// <summary>The verdict in words.</summary>
    [JsonIgnore]
    public string Words => ConcernWords.Of(Concern, Verdict);

    /// <summary>The article as jurists write it.</summary>
    [JsonIgnore]
    public string Law => FrenchWords.Article(Article, Paragraph, Concern);

    /// <summary>The finding's key in its document.</summary>
    [JsonIgnore]
    public string Key => Subject.Length == 0 ? Rule : $"{Rule} · {Subject}";
}

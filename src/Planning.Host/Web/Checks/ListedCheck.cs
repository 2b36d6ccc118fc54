using System.Text.Json;
using System.Text.Json.Serialization;
using Planning.Abstractions.Findings;
using Planning.Reporting.Checklist;

namespace Planning.Host.Web.Checks;

/// <summary>A check as it is kept among the results of a work, read to be shown.</summary>
public sealed record ListedCheck
{
    /// <summary>One for each part of each document.</summary>
    public IReadOnlyList<ListedDocument> Documents { get; init; } = [];

    /// <summary>The files that could not be read.</summary>
    public IReadOnlyList<ListedNotice> Unread { get; init; } = [];

    /// <summary>What must be known of the whole check.</summary>
    public IReadOnlyList<ListedNotice> Notices { get; init; } = [];

    /// <summary>Reads it.</summary>
    public static ListedCheck Read(string file)
    {
        using var stream = File.OpenRead(file);
        return JsonSerializer.Deserialize(stream, ListedJson.Default.ListedCheck)!;
    }
}

/// <summary>The check of one part.</summary>
public sealed record ListedDocument
{
    /// <summary>The file; the name of the part where it is absent.</summary>
    public string File { get; init; } = string.Empty;

    /// <summary>The part's id.</summary>
    public string Part { get; init; } = string.Empty;

    /// <summary>Whether the dossier lacks the part.</summary>
    public bool Absent { get; init; }

    /// <summary>What must be known of the reading.</summary>
    public IReadOnlyList<ListedNotice> Notices { get; init; } = [];

    /// <summary>The verdicts.</summary>
    public IReadOnlyList<ListedFinding> Findings { get; init; } = [];

    /// <summary>What a person calls it.</summary>
    public string Name => Path.GetFileName(File);
}

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

/// <summary>A passage.</summary>
/// <param name="Quote">Its words.</param>
/// <param name="File">Its document, where that is not the one that the finding is about.</param>
/// <param name="Heading">The headings above it.</param>
/// <param name="Page">Its page; null where the document has none.</param>
public sealed record ListedPassage(string Quote, string? File, IReadOnlyList<string> Heading, int? Page)
{
    /// <summary>Where it stands, in words.</summary>
    public string Place => string.Join(" › ", ((IEnumerable<string>)[File is null ? string.Empty : Path.GetFileName(File), .. Heading, Page is { } page ? $"page {page}" : string.Empty]).Where(p => p.Length > 0));
}

/// <summary>What must be known.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Message">What it is.</param>
/// <param name="Remedy">What to do.</param>
/// <param name="File">The file, where it is about one.</param>
public sealed record ListedNotice(string Code, string Message, string Remedy, string? File = null);

/// <summary>What a person answered.</summary>
/// <param name="State">The answer's name.</param>
/// <param name="Reason">Why.</param>
/// <param name="By">Who.</param>
/// <param name="On">The day, as <c>2026-03-31</c>.</param>
/// <param name="StaleBecause">Why someone must look again; empty while it holds.</param>
public sealed record ListedAnswer(string State, string Reason, string By, string? On, string StaleBecause = "");

/// <summary>Reads checks.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ListedCheck))]
internal sealed partial class ListedJson : JsonSerializerContext;

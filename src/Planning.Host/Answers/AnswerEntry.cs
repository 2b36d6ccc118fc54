using Planning.Abstractions.Findings;

namespace Planning.Host.Answers;

/// <summary>One answer of a person as the file of answers holds it: what was answered, and what it answered to.</summary>
internal sealed record AnswerEntry
{
    private const string Separator = " · ";

    /// <summary>The rule answered.</summary>
    public required string Rule { get; init; }

    /// <summary>What the finding is about, where its rule is answered several times in one document; else empty.</summary>
    public string Subject { get; init; } = string.Empty;

    /// <summary>The part's id; empty when not told.</summary>
    public string Part { get; init; } = string.Empty;

    /// <summary>The document's path from the folder of the answers; empty when not told.</summary>
    public string File { get; init; } = string.Empty;

    /// <summary>The verdict answered, in the words of its remark; empty when not told.</summary>
    public string Verdict { get; init; } = string.Empty;

    /// <summary>The passage answered; empty where the verdict rested on none, or none is told.</summary>
    public string Passage { get; init; } = string.Empty;

    /// <summary>The answer.</summary>
    public required AnswerState State { get; init; }

    /// <summary>Why.</summary>
    public string Reason { get; init; } = string.Empty;

    /// <summary>Who answers.</summary>
    public string By { get; init; } = string.Empty;

    /// <summary>The day of the answer.</summary>
    public DateOnly? On { get; init; }

    /// <summary>The last day for which a postponed point may wait.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The words of a reply in a Word file, as they were written there; empty for an answer given otherwise.</summary>
    public string Written { get; init; } = string.Empty;

    /// <summary>What was answered before to the same finding, a line each, oldest first.</summary>
    public IReadOnlyList<string> Earlier { get; init; } = [];

    /// <summary>The line of the file where it begins, from 1; 0 for one not yet in it.</summary>
    public int Line { get; init; }

    /// <summary>The key of the finding answered.</summary>
    public string Key => Subject.Length == 0 ? Rule : $"{Rule}{Separator}{Subject}";

    /// <summary>By what answers are put in order: part, then key, then document; to be compared letter by letter.</summary>
    public string Order => string.Join('\u0001', Part, Key, File);

    /// <summary>The rule and the subject that a finding's key is made of.</summary>
    public static (string Rule, string Subject) Parted(string key) =>
        key.IndexOf(Separator, StringComparison.Ordinal) is > 0 and var at ? (key[..at].Trim(), key[(at + Separator.Length)..].Trim()) : (key.Trim(), string.Empty);

    /// <summary>All that it says, wherever it stands: two that say the same of the same have the same.</summary>
    public (AnswerEntry Bare, string Earlier) Content() => (this with { Line = 0, Earlier = [] }, string.Concat(Earlier.Select(e => $"{e.Length}:{e}")));
}

using Planning.Abstractions.Monitoring;
using Planning.Reporting.Monitoring.Kinds;
using Planning.Reporting.Monitoring.Wording;

namespace Planning.Reporting.Monitoring.Composition;

/// <summary>What the parts of a report share while it is composed.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Ground">What it is composed from.</param>
internal sealed record ReportDraft(ReportKind Kind, ReportGround Ground)
{
    /// <summary>The readings of the indicators.</summary>
    public TrendBook Trends { get; } = new(Ground);

    /// <summary>The references.</summary>
    public ReferenceBook References { get; } = new(Ground.Indicators);

    /// <summary>Varies the sentences.</summary>
    public PhraseChooser Chooser { get; } = new();

    /// <summary>What is missing, in the order of the sections.</summary>
    public List<MissingData> Missing { get; } = [];

    /// <summary>The title of the section that treats each indicator, by id.</summary>
    public Dictionary<string, string> TreatedIn { get; } = new(StringComparer.Ordinal);

    /// <summary>The sections that are due: all but those that a known fact rules out.</summary>
    public IEnumerable<ReportKindSection> DueSections => Kind.Sections.Where(s => s.Condition.Length == 0 || Ground.Facts.Truth(s.Condition) != false);

    /// <summary>The ids of the indicators that the kind and the plan's objectives ask for, each once.</summary>
    public IEnumerable<string> Asked => DueSections.SelectMany(s => s.Indicators)
        .Concat(Ground.FollowUp.Axes.SelectMany(a => a.Objectives).SelectMany(o => o.Indicators)).Distinct(StringComparer.Ordinal);

    /// <summary>A paragraph of drafted sentences.</summary>
    public ReportText Text(string id, ReportTextRole role, IEnumerable<SentenceDraft> sentences, string? indicator = null) =>
        new() { Id = id, Role = role, Indicator = indicator, Sentences = [.. sentences.Select(References.Place)] };

    /// <summary>A paragraph of one sentence without figures.</summary>
    public ReportText Text(string id, ReportTextRole role, string sentence, string? indicator = null) => Text(id, role, [new SentenceDraft(sentence)], indicator);
}

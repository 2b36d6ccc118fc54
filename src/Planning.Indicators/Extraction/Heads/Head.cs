using Planning.Abstractions.Indicators;
using Planning.Indicators.French;
using Planning.Indicators.Naming;
using Planning.Indicators.Units;

namespace Planning.Indicators.Extraction.Heads;

/// <summary>A head, a caption or a label, and what it says of the values it stands over.</summary>
internal sealed record Head
{
    /// <summary>As written.</summary>
    public required string Text { get; init; }

    /// <summary>Its words, in order.</summary>
    public required IReadOnlyList<Word> Words { get; init; }

    /// <summary>Its words as an alias may use them.</summary>
    public required HashSet<string> Bag { get; init; }

    /// <summary>The words that an indicator must account for: neither a period, a unit, a territory nor a word that changes nothing.</summary>
    public required IReadOnlyList<string> Required { get; init; }

    /// <summary>The periods it gives.</summary>
    public required IReadOnlyList<PeriodMention> Periods { get; init; }

    /// <summary>The unit it gives.</summary>
    public UnitMention? Unit { get; init; }

    /// <summary>The territory it is, or names.</summary>
    public Territory? Territory { get; init; }

    /// <summary>Whether it is a territory and nothing more.</summary>
    public bool IsTerritory { get; init; }

    /// <summary>Whether it marks its values as provisional.</summary>
    public bool IsProvisional { get; init; }

    /// <summary>Whether it says total.</summary>
    public bool IsTotal { get; init; }

    /// <summary>The one period it gives, else null.</summary>
    public Period? Period => Periods.Select(p => p.Period).Distinct().ToList() is [var only] ? only : null;

    /// <summary>Whether it opens with "dont": what it measures is a part of what the head before it does.</summary>
    public bool IsPart => OpensPart(Text);

    /// <summary>Whether a text opens with "dont".</summary>
    public static bool OpensPart(string text) => text.TrimStart('-', '–', ' ').StartsWith("dont", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it says nothing of what is measured.</summary>
    public bool IsMute => Required.Count == 0;
}

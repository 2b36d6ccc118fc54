using Planning.Indicators.French;
using Planning.Indicators.Naming;
using Planning.Indicators.Territories;

namespace Planning.Indicators.Extraction.Sentences;

/// <summary>A sentence with all that was found in it, each in order.</summary>
internal sealed record ReadSentence
{
    /// <summary>The text that all positions refer to.</summary>
    public required string Text { get; init; }

    public required int Start { get; init; }

    public required int End { get; init; }

    public required IReadOnlyList<Word> Words { get; init; }

    public required IReadOnlyList<AliasMatch> Aliases { get; init; }

    public required IReadOnlyList<Quantity> Quantities { get; init; }

    public required IReadOnlyList<PeriodMention> Periods { get; init; }

    public required IReadOnlyList<NameMention> Names { get; init; }

    /// <summary>The sentence itself.</summary>
    public string Quote => Text[Start..End];

    /// <summary>Where an alias begins.</summary>
    public int StartOf(AliasMatch match) => Words[match.First].Start;

    /// <summary>Where an alias ends.</summary>
    public int EndOf(AliasMatch match) => Words[match.End - 1].End;

    /// <summary>The words between two positions.</summary>
    public IEnumerable<Word> Between(int start, int end) => Words.Where(w => w.Start >= start && w.End <= end);

    /// <summary>Whether a word is part of a period, a territory, or a quantity.</summary>
    public bool IsAside(Word word) => Periods.Any(p => p.Start <= word.Start && word.End <= p.End) || Names.Any(n => n.Start <= word.Start && word.End <= n.End)
        || Quantities.Any(q => q.Start <= word.Start && word.End <= q.End);
}

using Planning.Abstractions.Documents;
using Planning.Abstractions.Findings;

namespace Planning.Rules.Evaluability.Indicators;

/// <summary>Turns what stands under a head, or beside a label, into traits of an indicator.</summary>
internal sealed class TraitReader(Blanks blanks, UnitClue units, SourceAndFrequency both)
{
    private static readonly (HeadMeaning Meaning, IndicatorTrait Trait)[] Traits =
    [
        (HeadMeaning.Unit, IndicatorTrait.Unit), (HeadMeaning.Baseline, IndicatorTrait.Baseline), (HeadMeaning.Target, IndicatorTrait.Target), (HeadMeaning.Horizon, IndicatorTrait.Horizon),
        (HeadMeaning.Source, IndicatorTrait.Source), (HeadMeaning.Frequency, IndicatorTrait.Frequency), (HeadMeaning.Owner, IndicatorTrait.Owner),
    ];

    /// <summary>Notes what a cell says under its head.</summary>
    public void Note(IndicatorDraft draft, Head head, string text, Location location)
    {
        if (blanks.Is(text))
        {
            return;
        }

        if (head.Is(HeadMeaning.Objective))
        {
            draft.Links.Insert(0, ($"{LevelWordOf(head.Text)}{text}", true));
        }

        if (head.Is(HeadMeaning.Alert))
        {
            draft.Alert ??= text.Replace('\n', ' ');
        }

        if (head.Is(HeadMeaning.Source) && head.Is(HeadMeaning.Frequency))
        {
            AddBoth(draft, text, location);
            head = head with { Meaning = head.Meaning & ~(HeadMeaning.Source | HeadMeaning.Frequency) };
        }

        foreach (var (meaning, trait) in Traits)
        {
            if (!head.Is(meaning))
            {
                continue;
            }

            var written = trait is IndicatorTrait.Baseline or IndicatorTrait.Target && head.Year is { } year && HeadReader.YearOf(text) is null ? $"{text} ({year})" : text;
            draft.Add(trait, written.Replace('\n', ' '), IndicatorDraft.Proof(text, location, trait));
        }

        if (head.Is(HeadMeaning.Target) && (HeadReader.LastYearOf(text) ?? (head.Year is { } aimed ? $"{aimed}" : null)) is { } horizon)
        {
            draft.Add(IndicatorTrait.Horizon, horizon, IndicatorDraft.Proof(HeadReader.LastYearOf(text) is null ? head.Text : text, location, IndicatorTrait.Horizon));
        }
    }

    /// <summary>Notes what a cell says of both where figures come from and how often.</summary>
    private void AddBoth(IndicatorDraft draft, string text, Location location)
    {
        var (source, frequency) = both.Of(text);
        foreach (var (said, trait) in new[] { (source, IndicatorTrait.Source), (frequency, IndicatorTrait.Frequency) })
        {
            if (said is not null)
            {
                draft.Add(trait, said, IndicatorDraft.Proof(text, location, trait));
            }
        }
    }

    /// <summary>Notes the unit that the name or the values give, where no place of its own does.</summary>
    public void NoteUnit(IndicatorDraft draft)
    {
        var values = new[] { draft.TextOf(IndicatorTrait.Baseline), draft.TextOf(IndicatorTrait.Target) }.OfType<string>();
        if (!draft.Has(IndicatorTrait.Unit) && units.Of(draft.Name, values) is { } unit)
        {
            draft.Add(IndicatorTrait.Unit, unit, draft.Evidence with { Shows = TraitWords.Of(IndicatorTrait.Unit) });
        }
    }

    /// <summary>"Action" before the "1.1" of a column of actions: a bare number is of the level that its head names.</summary>
    private static string LevelWordOf(string head) => head.Split([' ', '\n', '/', '\u00A0'], 2)[0] is { Length: > 2 } word ? $"{word.TrimEnd('s')} " : string.Empty;
}

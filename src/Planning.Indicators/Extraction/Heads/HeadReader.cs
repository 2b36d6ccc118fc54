using Planning.Abstractions.French;
using Planning.Indicators.French;
using Planning.Indicators.Naming;
using Planning.Indicators.Territories;
using Planning.Indicators.Units;

namespace Planning.Indicators.Extraction.Heads;

/// <summary>Reads heads, captions and labels.</summary>
internal sealed class HeadReader(AliasIndex aliases, HeadUnits units, TerritoryNames names)
{
    private readonly Dictionary<(string, HeadPlace), Head> read = [];

    /// <summary>What a text says, where it stands.</summary>
    public Head Read(string text, HeadPlace place) => read.TryGetValue((text, place), out var head) ? head : read[(text, place)] = ReadNew(text, place);

    private Head ReadNew(string text, HeadPlace place)
    {
        var words = WordReader.Read(text);
        var stems = words.Where(w => !w.IsSmall).Select(w => w.Stem).ToList();
        var bag = aliases.Synonyms.Bag(stems);
        var periods = PeriodReader.Find(text, 0, text.Length);
        var isTotal = IsTotalLabel(words);
        var isNamed = aliases.Covering(bag, []) is [{ Indicator: not null }, ..];
        var unit = units.In(text) is { } u0 && !(isNamed && words.TrueForAll(w => w.IsSmall || (u0.Start <= w.Start && w.End <= u0.End))) ? u0 : (UnitMention?)null;
        var whole = isTotal || (isNamed && place != HeadPlace.Territories) || (place == HeadPlace.Around && words.Exists(w => w.IsSmall)) ? null : names.Whole(text, place == HeadPlace.Territories);
        var inside = whole is null && names.Find(text, 0, text.Length) is [var only] ? only : default;
        bool IsAside(Word word) => periods.Exists(p => p.Start <= word.Start && word.End <= p.End)
            || (unit is { Key: not null } u && u.Start <= word.Start && word.End <= u.End)
            || (inside.End > 0 && inside.Start <= word.Start && word.End <= inside.End);
        return new Head
        {
            Text = text,
            Words = words,
            Bag = bag,
            Required = whole is not null ? [] : [.. words.Where(w => !w.IsSmall && !IsAside(w) && !NeutralWords.Contains(w.Stem)).Select(w => w.Stem)],
            Periods = periods,
            Unit = unit,
            Territory = whole ?? inside.Territory,
            IsTerritory = whole is not null,
            IsProvisional = text.Contains("(p)", StringComparison.OrdinalIgnoreCase) || Folding.Fold(text).Contains("provisoire", StringComparison.Ordinal),
            IsTotal = isTotal,
        };
    }

    private static bool IsTotalLabel(List<Word> words) =>
        words is [{ Folded: "total" or "totaux" or "ensemble" }, ..] or [{ Folded: "sous" }, { Folded: "total" or "totaux" }, ..];
}

using Planning.Abstractions.French;
using Planning.Indicators.French;
using Planning.Indicators.Naming;
using Planning.Indicators.Territories;
using Planning.Indicators.Units;

namespace Planning.Indicators.Extraction.Heads;

/// <summary>Reads heads, captions and labels.</summary>
internal sealed partial class HeadReader(AliasIndex aliases, HeadUnits units, TerritoryNames names)
{
    private static readonly System.Buffers.SearchValues<char> Letters = System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZàâçéèêëîïôûùÉÈÀ'’ ");

    /// <summary>What no indicator accounts for: a thing together with all that it is not is neither.</summary>
    private static readonly string[] Both = ["et non"];

    private readonly Dictionary<(string, HeadPlace), Head> read = [];

    /// <summary>What a text says, where it stands.</summary>
    public Head Read(string text, HeadPlace place) => read.TryGetValue((text, place), out var head) ? head : read[(text, place)] = ReadNew(text, place);

    private Head ReadNew(string text, HeadPlace place)
    {
        var words = WordReader.Read(text);
        var periods = PeriodReader.Find(text, 0, text.Length);
        var stems = IsMerelyTotal(words) ? [] : words.Where(w => !w.IsSmall).Select(w => w.Stem).ToList();
        var bag = aliases.Synonyms.Bag(stems);
        var isTotal = IsTotalLabel(words);
        var isNamed = aliases.Covering(bag, []) is [{ Indicator: not null }, ..];
        var unit = units.In(text) is { } announced && !IsName(text, announced, words, isNamed, place) ? announced : (UnitMention?)null;
        var whole = isTotal || ((isNamed || unit is not null) && place != HeadPlace.Territories) || (place is HeadPlace.Around or HeadPlace.Mixed && !IsSurelyName(words)) ? null : names.Whole(text, place == HeadPlace.Territories);
        var inside = whole is null && names.Find(text, 0, text.Length).Where(n => unit is not { } u || n.End <= u.Start || n.Start >= u.End).ToList() is [var only] ? only : default;
        var durations = Durations().Matches(text);
        bool IsAside(Word word) => durations.Any(d => d.Index <= word.Start && word.End <= d.Index + d.Length) || periods.Exists(p => p.Start <= word.Start && word.End <= p.End)
            || (unit is { Key: not null } u && u.Start <= word.Start && word.End <= u.End)
            || (inside.End > 0 && inside.Start <= word.Start && word.End <= inside.End);
        return new Head
        {
            Text = text,
            Words = words,
            Bag = bag,
            Required = whole is not null || place == HeadPlace.Aside ? [] : [.. words.Where(w => !w.IsSmall && !IsAside(w) && !NeutralWords.Contains(w.Stem)).Select(w => w.Stem), .. Opposites().IsMatch(text) ? Both : []],
            Periods = periods,
            Unit = unit,
            Territory = whole ?? inside.Territory,
            IsTerritory = whole is not null,
            IsProvisional = text.Contains("(p)", StringComparison.OrdinalIgnoreCase) || Folding.Fold(text).Contains("provisoire", StringComparison.Ordinal),
            IsTotal = isTotal,
        };
    }

    /// <summary>A lone word with a capital heads a chapter or a column more often than it names a place.</summary>
    private bool IsSurelyName(List<Word> words) => words is [{ Folded: "communaute" }, { Folded: "de" or "d" }, { Folded: "communes" or "agglomeration" }, _, ..] or [{ Folded: "communaute" }, { Folded: "urbaine" }, _, ..]
        || !words.Exists(w => w.IsSmall) && (words.Count(w => !w.IsNumber) > 1 || words.Exists(w => PlaceWords.IsMark(w.Folded)) || names.IsKnown(words));

    /// <summary>Whether a unit that is all that is written is what is counted: "habitants" under a number.</summary>
    private static bool IsName(string text, UnitMention unit, List<Word> words, bool isNamed, HeadPlace place) =>
        place != HeadPlace.Aside && words.TrueForAll(w => w.IsSmall || (unit.Start <= w.Start && w.End <= unit.End)) && (isNamed || IsThing(text.AsSpan(unit.Start, unit.End - unit.Start)))
        || (place != HeadPlace.Aside && unit.Start == 0 && IsThing(text.AsSpan(0, unit.End)));

    /// <summary>Whether a unit is a word for things counted, and no sign of a measure.</summary>
    private static bool IsThing(ReadOnlySpan<char> unit) => unit.Length >= 4 && unit is not ("ktep" or "hectares" or "kilomètres" or "tonnes" or "euros") && !unit.ContainsAnyExcept(Letters);

    /// <summary>"Total" alone names nothing: it is no part of "total des logements".</summary>
    private static bool IsMerelyTotal(List<Word> words) => IsTotalLabel(words) && words.TrueForAll(w => w.IsSmall || NeutralWords.Contains(w.Stem));

    [System.Text.RegularExpressions.GeneratedRegex(@"\((?:sur\s)?\d{1,2}\sans\)|\b(?:sur|en)\s\d{1,2}\sans\b", System.Text.RegularExpressions.RegexOptions.IgnoreCase | System.Text.RegularExpressions.RegexOptions.CultureInvariant, 1000)]
    private static partial System.Text.RegularExpressions.Regex Durations();

    [System.Text.RegularExpressions.GeneratedRegex(@"\bet(?:\s|-)non\b", System.Text.RegularExpressions.RegexOptions.IgnoreCase | System.Text.RegularExpressions.RegexOptions.CultureInvariant, 1000)]
    private static partial System.Text.RegularExpressions.Regex Opposites();

    private static bool IsTotalLabel(List<Word> words) =>
        words is [{ Folded: "total" or "totaux" or "ensemble" }, ..] or [{ Folded: "sous" }, { Folded: "total" or "totaux" }, ..];
}

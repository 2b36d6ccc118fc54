using System.Text.RegularExpressions;
using Planning.Abstractions.French;
using Planning.Abstractions.Indicators;
using Planning.Indicators.Naming;

namespace Planning.Indicators.Territories;

/// <summary>Finds the territories that a text names: those it is told, and those that only their capitals show.</summary>
internal sealed partial class TerritoryNames
{
    private readonly Dictionary<string, Territory> known = new(StringComparer.Ordinal);
    private int longest = 1;

    private readonly Func<string, bool> isCommon;

    /// <param name="territories">Those that are told.</param>
    /// <param name="isCommon">Whether a stem is one of the words of indicators: alone with a capital, it is no name.</param>
    public TerritoryNames(IEnumerable<Territory> territories, Func<string, bool> isCommon)
    {
        this.isCommon = isCommon;
        foreach (var territory in territories)
        {
            Add(territory);
        }
    }

    /// <summary>Makes a name known: it is then found where it opens a sentence, and with small letters in it ("Caen la mer").</summary>
    private void Add(Territory territory)
    {
        var key = KeyOf(WordReader.Read(territory.Name));
        if (key.Length > 0 && known.TryAdd(key, territory))
        {
            longest = Math.Max(longest, key.Count(c => c == ' ') + 1);
        }
    }

    /// <summary>The territory of a name, with its code where it is known.</summary>
    public Territory Of(string name, string? code = null) =>
        known.TryGetValue(KeyOf(WordReader.Read(name)), out var territory) && code is null ? territory with { Name = name } : new Territory(name, code);

    /// <summary>Whether words are a name that was told.</summary>
    public bool IsKnown(List<Word> words) => known.ContainsKey(KeyOf(words));

    /// <summary>The territories named between two positions, in order.</summary>
    public List<NameMention> Find(string text, int start, int end)
    {
        var found = Told(text, start, end);
        foreach (Match match in Capitals().Matches(text[start..end]))
        {
            var (first, last) = (start + match.Index, start + match.Index + match.Length);
            if (Trimmed(text, first, last, IsStart(text, first, start)) is var (from, to) && to > from && !WordReader.Content(text[from..to]).TrueForAll(w => isCommon(w.Stem)) && !found.Exists(n => n.Start < to && from < n.End && !IsWithin(text, n, from, to)))
            {
                // "Évreux Portes de Normandie" is not Normandie.
                found.RemoveAll(n => n.Start < to && from < n.End);
                found.Add(new NameMention(from, to, Of(text[from..to])));
            }
        }

        found.Sort((a, b) => a.Start.CompareTo(b.Start));
        return [.. WholeNames.Of(text, start, found, name => Of(name)).Select(n => Siren().Match(text, n.End, Math.Min(text.Length, end) - n.End) is { Success: true } match ? n with { Territory = n.Territory with { Code = match.Groups["code"].Value } } : n)];
    }

    /// <summary>The territory that a whole head is, its code in brackets left out; null where it is something else.</summary>
    /// <param name="head">The text of the head.</param>
    /// <param name="isTold">Whether another head says that territories stand here.</param>
    public Territory? Whole(string head, bool isTold)
    {
        var code = Code().Match(head) is { Success: true } match ? match : null;
        var name = Years().Replace(code is null ? head : head.Remove(code.Index, code.Length), " ").Trim(' ', ':', '*', '\n', '\u00A0', '¹', '²');
        var words = WordReader.Read(name);
        if (words.Count == 0 || name.Length is 1 or > 80)
        {
            return null;
        }

        var told = code?.Groups["code"].Value;
        if (known.ContainsKey(KeyOf(words)))
        {
            return Of(name, told);
        }

        if (!isTold && Parted().IsMatch(name))
        {
            return null;
        }

        var content = words.Where(w => !w.IsSmall).ToList();
        var hasCapitals = content.Count > 0 && content.TrueForAll(w => char.IsUpper(name[w.Start]) || IsLowerLink(w.Folded) || w.IsNumber) && char.IsUpper(name[words[0].Start]);
        var isPart = content.TrueForAll(w => PlaceWords.IsPart(w.Folded) || (!isTold && isCommon(w.Stem))) || content.Exists(w => w.IsNumber) && !isTold || IsAcronym(name);
        if (content.Exists(w => w.Folded is "communes" or "autres"))
        {
            return null;
        }

        var isMarked = content.Exists(w => PlaceWords.IsMark(w.Folded));
        return isPart && !(isMarked && content.Count == 1 && !PlaceWords.IsPart(content[0].Folded)) ? null
            : hasCapitals || (isTold && char.IsUpper(name[words[0].Start]) && content.Count <= 6) || (isMarked && LevelName().IsMatch(name)) ? Of(name, told) : null;
    }

    /// <summary>Whether a told name is but the end of a longer one.</summary>
    private bool IsWithin(string text, NameMention told, int from, int to) =>
        from < told.Start && told.End <= to && WordReader.Content(text[from..told.Start]) is { Count: > 0 } before && !before.Exists(w => isCommon(w.Stem) || PlaceWords.IsOther(w.Folded) || PlaceWords.IsHead(w.Folded));

    private List<NameMention> Told(string text, int start, int end)
    {
        var found = new List<NameMention>();
        if (known.Count == 0)
        {
            return found;
        }

        var words = WordReader.Read(text, start, end);
        for (var i = 0; i < words.Count; i++)
        {
            for (var count = char.IsUpper(text[words[i].Start]) ? Math.Min(longest, words.Count - i) : 0; count > 0; count--)
            {
                if (known.TryGetValue(KeyOf(words.GetRange(i, count)), out var territory))
                {
                    found.Add(new NameMention(words[i].Start, words[i + count - 1].End, territory with { Name = text[words[i].Start..words[i + count - 1].End] }));
                    i += count - 1;
                    break;
                }
            }
        }

        return found;
    }

    /// <summary>What is left of a run of words with capitals once those that name no place are cut off its ends.</summary>
    private static (int From, int To) Trimmed(string text, int from, int to, bool isStart)
    {
        var words = WordReader.Read(text, from, to);
        var first = 0;
        while (first < words.Count && (IsSmallOrOther(text, words[first]) || IsArticleOfMark(words, first) || IsLevel(text, words, first) || (isStart && first == 0 && !IsPlaceOpening(text, words) && !IsSubject(text, to))))
        {
            first++;
        }

        var last = words.Count;
        while (last > first && IsSmallOrOther(text, words[last - 1]))
        {
            last--;
        }

        // One letter is no name ("POP T1 – Population").
        return first >= last || words[last - 1].End - words[first].Start < 2 || words.GetRange(first, last - first).TrueForAll(w => PlaceWords.IsOther(w.Folded) || !char.IsUpper(text[w.Start])) ? (0, 0) : (words[first].Start, words[last - 1].End);
    }

    private static bool IsSmallOrOther(string text, Word word) =>
        (word.IsSmall && !(word.Folded is "le" or "la" && char.IsUpper(text[word.Start]))) || PlaceWords.IsOther(word.Folded) && word.Folded is not ("le" or "la") || (IsAcronym(text[word.Start..word.End]) && !PlaceWords.IsMark(word.Folded));

    /// <summary>"Le Havre" is a name with its article, "le Val de Risle" is one without.</summary>
    private static bool IsArticleOfMark(List<Word> words, int first) => words[first].Folded is "le" or "la" && first + 1 < words.Count && PlaceWords.IsMark(words[first + 1].Folded);

    /// <summary>"l'intercommunalité Vire Normandie": a level with a small letter is no part of the name after it.</summary>
    private static bool IsLevel(string text, List<Word> words, int first) =>
        first + 1 < words.Count && char.IsLower(text[words[first].Start]) && PlaceWords.IsHead(words[first].Folded) && !PlaceWords.IsMark(words[first].Folded);

    /// <summary>Whether what opens a sentence is followed by what a place does: "Bernay compte".</summary>
    private static bool IsSubject(string text, int end)
    {
        var words = WordReader.Read(text, end, Math.Min(text.Length, end + 30));
        return words.Count > 0 && text.AsSpan(end, words[0].Start - end).Trim().IsEmpty
            && (PlaceWords.IsDeed(words[0].Folded) || (words[0].Folded == "et" && words.Count > 1 && char.IsUpper(text[words[1].Start])));
    }

    /// <summary>A capital that opens a sentence says nothing, unless the word is one that names open with, or the next has its capital too.</summary>
    private static bool IsPlaceOpening(string text, List<Word> words) =>
        PlaceWords.IsMark(words[0].Folded) || (words.Count > 1 && !words[1].IsSmall && char.IsUpper(text[words[1].Start])) || (words.Count > 1 && text[words[0].End] == '-');

    private static bool IsStart(string text, int position, int start)
    {
        var before = position - 1;
        while (before >= start && (char.IsWhiteSpace(text[before]) || text[before] is '«' or '"' || IsOfNumbering(text, before, start)))
        {
            before--;
        }

        return before < start || IsCaptionMark(text, before, start) || text[before] is '.' or '!' or '?' or '\n' or ':' or '•';
    }

    /// <summary>Whether a dash is that of "Tableau 3 – ".</summary>
    private static bool IsCaptionMark(string text, int position, int start) => text[position] is '–' or '—' or '-' && CaptionNumber().IsMatch(text[start..position]);

    /// <summary>Whether a character belongs to the number that opens a heading ("9.1 Objet").</summary>
    private static bool IsOfNumbering(string text, int position, int start) => text.AsSpan(start, position - start + 1).Trim("0123456789. )").IsEmpty;

    private static bool IsLowerLink(string folded) => folded is "mer" or "bains" or "plage" or "foret" or "bois" or "agglo" or "metropole" or "les" or "pays";

    private static bool IsAcronym(string text) => text.Length <= 7 && text.Skip(1).Any(char.IsUpper) && !text.Contains('-', StringComparison.Ordinal) && !text.Contains(' ', StringComparison.Ordinal);

    private static string KeyOf(List<Word> words) => string.Join(' ', words.Select(w => w.Folded));

    [GeneratedRegex(@"\p{Lu}[\p{L}]*(?:[-‑'’]\p{L}+)*(?:\s(?:(?:de\sla|de\sl['’]|des|du|de|d['’]|la|le|les|l['’])\s?)?\p{Lu}[\p{L}]*(?:[-‑'’]\p{L}+)*)*", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Capitals();

    [GeneratedRegex(@"\(?\b(?<code>\d[\dAB]\d{3}|\d{9})\b\)?", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Code();

    [GeneratedRegex(@"\G\s?\(\s*(?:(?:n°\s)?siren\s*:?\s*)?(?<code>\d{9})\s*\)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Siren();

    [GeneratedRegex(@"^(?:tableau|tab\.|figure|fig\.|carte|graphique)\s*(?:n°\s?)?[\d.]+\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex CaptionNumber();

    [GeneratedRegex(@"\(?\b(?:19|20)\d\d\b\)?", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Years();

    /// <summary>"Démographie – Saint-Aubin Agglo" is a title with a name in it.</summary>
    [GeneratedRegex(@"\s[-–—|:]\s", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Parted();

    [GeneratedRegex(@"^(?:communauté|cc |ca |cu |métropole|département|région|pays |commune |ville |scot |pôle |canton )", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex LevelName();
}

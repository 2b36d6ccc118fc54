using Planning.Abstractions.French;

namespace Planning.Indicators.Units;

/// <summary>Finds the units of a catalogue in texts.</summary>
internal sealed class UnitReader
{
    private const int LongestWords = 7;

    private static readonly string[] Foreign = ["point", "pt", "pts", "point de pourcentage", "hab/km2", "habitants/km2", "fois", "ans", "an", "mois", "jours", "minutes", "heures", "°C", "dB", "rang"];

    private readonly HashSet<string> keys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> byLowerCase = new(StringComparer.Ordinal);
    private readonly HashSet<string> foreign = [.. Foreign.Select(f => UnitKey.Of(f))];

    public UnitReader(IEnumerable<string> units)
    {
        foreach (var key in units.Where(k => k.Length > 0))
        {
            keys.Add(key);
            if (key.Length > 2)
            {
                var lower = key.ToLowerInvariant();
                byLowerCase[lower] = byLowerCase.TryGetValue(lower, out var twin) && twin != key ? string.Empty : key;
            }
        }
    }

    /// <summary>The unit that begins at a position, spaces skipped; null when none does.</summary>
    public UnitMention? At(string text, int position, int end)
    {
        var start = position;
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        var (times, next) = Multiple(text, start, end);
        if (Longest(text, next, end) is not var (key, last))
        {
            return times == 1 ? null : new UnitMention(string.Empty, times, false, null, start, next);
        }

        var whole = times == 1 ? null : Known(UnitKey.Of(text.AsSpan(start, last - start)));
        var (isYearly, after) = Yearly(text, last, end);
        return IsCompound(text, after, end) ? new UnitMention(null, times, false, null, start, after) : new UnitMention(key, times, isYearly, whole, start, after);
    }

    /// <summary>The unit that a whole text is, else null.</summary>
    public UnitMention? Whole(string text) => At(text, 0, text.Length) is { } unit && text.AsSpan(unit.End).Trim(" .)*¹²").IsEmpty ? unit : null;

    /// <summary>The longest unit from a position; a null key for one that no indicator has.</summary>
    private (string? Key, int End)? Longest(string text, int start, int end)
    {
        (string?, int)? found = null;
        var (position, words) = (start, 0);
        while (position < end && words < LongestWords)
        {
            position = WordEnd(text, position, end);
            words++;
            if (position == start)
            {
                break;
            }

            // A letter or a figure that goes on makes another word of it.
            var key = UnitKey.Of(text.AsSpan(start, position - start));
            if (Known(key) is { } known && found?.Item1 != known)
            {
                found = (known, position);
            }
            else if (foreign.Contains(key))
            {
                found = (null, position);
            }

            while (position < end && text[position] is ' ' or '\u00A0' or '\u202F' or '\'' or '’' or '.' or '-' or '(')
            {
                position++;
            }
        }

        return found;
    }

    private string? Known(string key) => keys.TryGetValue(key, out var exact) ? exact
        : byLowerCase.TryGetValue(key.ToLowerInvariant(), out var other) && other.Length > 0 ? other : null;

    private static int WordEnd(string text, int start, int end)
    {
        var position = start;
        while (position < end && (char.IsLetterOrDigit(text[position]) || text[position] is '%' or '‰' or '€' or '/' or '²' or '³' or 'µ' or '°' || (text[position] == '.' && position + 1 < end && text[position + 1] == '/')))
        {
            position++;
        }

        return position == start && start < end && text[start] is '$' ? start + 1 : position;
    }

    private static (decimal Times, int Next) Multiple(string text, int start, int end)
    {
        var word = WordEnd(text, start, end);
        decimal times = Folding.Fold(text[start..word]) switch
        {
            "millier" or "milliers" => 1000,
            "million" or "millions" => 1_000_000,
            "milliard" or "milliards" => 1_000_000_000,
            _ => 1,
        };
        if (times == 1)
        {
            return (1, start);
        }

        while (word < end && char.IsWhiteSpace(text[word]))
        {
            word++;
        }

        var rest = text.AsSpan(word, end - word);
        return (times, word + (rest.StartsWith("de ") ? 3 : rest.StartsWith("d'") || rest.StartsWith("d’") ? 2 : 0));
    }

    private static (bool IsYearly, int End) Yearly(string text, int start, int end)
    {
        var rest = text.AsSpan(start, end - start);
        foreach (var way in (string[])["/an", " /an", " par an", "/année", " par année", " annuels", " annuelles", " chaque année"])
        {
            if (rest.StartsWith(way, StringComparison.OrdinalIgnoreCase) && (rest.Length == way.Length || !char.IsLetter(rest[way.Length])))
            {
                return (true, start + way.Length);
            }
        }

        return (false, start);
    }

    /// <summary>Whether a unit goes on into one that no indicator has ("ha/habitant", "logements par hectare").</summary>
    private static bool IsCompound(string text, int start, int end)
    {
        var rest = text.AsSpan(start, end - start).TrimStart('.').TrimStart();
        return rest.StartsWith("/") || rest.StartsWith("par hab", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("par hectare", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("par mois", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("par jour", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("par logement", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("par ménage", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("par km", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("pour 100") || rest.StartsWith("pour 1 000") || rest.StartsWith("pour 1000");
    }
}

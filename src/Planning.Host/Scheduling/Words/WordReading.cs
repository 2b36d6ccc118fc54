using System.Globalization;
using Planning.Abstractions.French;

namespace Planning.Host.Scheduling.Words;

/// <summary>The words of a sentence, read one after the other; a number is a word of its own ("7h30" is three).</summary>
internal sealed class WordReading
{
    private readonly List<string> words;
    private int place;

    private WordReading(List<string> words) => this.words = words;

    /// <summary>The words of a sentence, without accents or signs.</summary>
    public static WordReading Of(string sentence)
    {
        var words = new List<string>();
        foreach (var run in PlainWords.Of(sentence).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var start = 0;
            for (var i = 1; i <= run.Length; i++)
            {
                if (i == run.Length || char.IsAsciiDigit(run[i]) != char.IsAsciiDigit(run[i - 1]))
                {
                    words.Add(run[start..i]);
                    start = i;
                }
            }
        }

        return new WordReading(words);
    }

    /// <summary>Whether all was read.</summary>
    public bool IsAtEnd => place >= words.Count;

    /// <summary>The words that are left.</summary>
    public IReadOnlyList<string> Rest => words[place..];

    /// <summary>Where the reading stands, to come back to.</summary>
    public int Place
    {
        get => place;
        set => place = value;
    }

    /// <summary>Reads some words in this order, or none of them.</summary>
    public bool Take(params ReadOnlySpan<string> wanted)
    {
        for (var i = 0; i < wanted.Length; i++)
        {
            if (place + i >= words.Count || (words[place + i] != wanted[i] && words[place + i] != $"{wanted[i]}s"))
            {
                return false;
            }
        }

        place += wanted.Length;
        return true;
    }

    /// <summary>Reads one of some words.</summary>
    public bool TakeAny(params ReadOnlySpan<string> wanted)
    {
        foreach (var word in wanted)
        {
            if (Take(word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads words as long as they are among some: those that carry nothing.</summary>
    public void Skip(params ReadOnlySpan<string> empty)
    {
        while (TakeAny(empty))
        {
        }
    }

    /// <summary>Reads a number, in figures or spelled out; null where there is none.</summary>
    public int? Number()
    {
        if (IsAtEnd)
        {
            return null;
        }

        if (int.TryParse(words[place], NumberStyles.None, CultureInfo.InvariantCulture, out var number) || Vocabulary.Numbers.TryGetValue(words[place], out number))
        {
            place++;
            return number;
        }

        return null;
    }

    /// <summary>Reads a word of a list and gives its place, from 1; null where there is none.</summary>
    public int? OneOf(IReadOnlyList<string> list)
    {
        var found = IsAtEnd ? -1 : Vocabulary.PlaceIn(list, words[place]);
        place += found < 0 ? 0 : 1;
        return found < 0 ? null : found + 1;
    }

    /// <summary>Reads a rank ("premier", "3e"); null where there is none.</summary>
    public int? Rank()
    {
        if (IsAtEnd)
        {
            return null;
        }

        var word = words[place].EndsWith('s') ? words[place][..^1] : words[place];
        if (Vocabulary.Ranks.TryGetValue(word, out var rank))
        {
            place++;
            return rank;
        }

        var start = place;
        if (Number() is { } number and >= 1 and <= 5 && TakeAny("er", "e", "eme", "ere", "nd"))
        {
            return number;
        }

        place = start;
        return null;
    }

    /// <summary>Takes a run of words out, wherever it stands, and says whether it was there.</summary>
    public bool Remove(params ReadOnlySpan<string> wanted)
    {
        var start = place;
        for (place = start; place < words.Count; place++)
        {
            var at = place;
            if (Take(wanted))
            {
                words.RemoveRange(at, wanted.Length);
                place = start;
                return true;
            }
        }

        place = start;
        return false;
    }

    /// <summary>Takes out what lies between two places.</summary>
    public void RemoveBetween(int from, int to)
    {
        words.RemoveRange(from, to - from);
        place = 0;
    }
}

using Planning.Rules.French;

namespace Planning.Rules.Lexicon;

/// <summary>The words that expressions are made of, numbered: stems, beginnings of words, acronyms. Filled once, then read by any thread.</summary>
internal sealed class SymbolTable
{
    private const string AnyNumber = "<nombre>";
    private const string AnyFuture = "<futur>";
    private const string AnyPast = "<passé>";

    /// <summary>The kinds of words that no one needs to list, without their angle brackets.</summary>
    public static readonly IReadOnlyList<string> Kinds = [AnyNumber[1..^1], AnyFuture[1..^1], AnyPast[1..^1]];

    private readonly Dictionary<string, int> stems = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> acronyms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> prefixes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> families = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> familiesOf = new(StringComparer.Ordinal);
    private int last;

    /// <summary>The number after the last symbol's; they begin at 1.</summary>
    public int End => last + 1;

    /// <summary>The symbol of a stem.</summary>
    public int OfStem(string stem) => Number(stems, stem);

    /// <summary>The symbol of an acronym, written in capitals.</summary>
    public int OfAcronym(string acronym) => Number(acronyms, acronym);

    /// <summary>Whether a name between angle brackets is that of words of a kind: numbers in figures, verbs in a tense, the words of a family.</summary>
    public bool IsKind(string name) => name is AnyNumber or AnyFuture or AnyPast || families.ContainsKey(name);

    /// <summary>The symbol of all words of a kind.</summary>
    public int OfKind(string name)
    {
        var isNew = !stems.ContainsKey(name);
        var symbol = Number(stems, name);
        if (isNew && families.TryGetValue(name, out var members))
        {
            foreach (var stem in members)
            {
                (familiesOf.TryGetValue(stem, out var all) ? all : familiesOf[stem] = []).Add(symbol);
            }
        }

        return symbol;
    }

    /// <summary>Makes a kind of the stems of a family of words.</summary>
    public void AddFamily(string name, HashSet<string> members) => families.Add($"<{name}>", members);

    /// <summary>The symbol of all words that begin with a folded prefix.</summary>
    public int OfPrefix(string prefix) => Number(prefixes, prefix);

    /// <summary>Every symbol that a word stands for (beginnings of three letters or two figures at the least); most words of a text stand for none.</summary>
    /// <param name="written">The word as written.</param>
    /// <param name="folded">Its folded form.</param>
    /// <param name="stem">Its stem.</param>
    public int[] SymbolsOf(ReadOnlySpan<char> written, string folded, string stem)
    {
        List<int>? found = null;
        if (stems.TryGetValue(stem, out var symbol))
        {
            (found ??= []).Add(symbol);
        }

        if (familiesOf.TryGetValue(stem, out var kinds))
        {
            (found ??= []).AddRange(kinds);
        }

        if (folded is [>= '0' and <= '9', ..] && stems.TryGetValue(AnyNumber, out symbol))
        {
            (found ??= []).Add(symbol);
        }

        if (stems.TryGetValue(AnyPast, out symbol) && PastTense.Is(folded))
        {
            (found ??= []).Add(symbol);
        }

        if (stems.TryGetValue(AnyFuture, out symbol) && FutureTense.Is(folded))
        {
            (found ??= []).Add(symbol);
        }

        if (acronyms.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(written, out symbol))
        {
            (found ??= []).Add(symbol);
        }

        var byPrefix = prefixes.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = folded is [>= '0' and <= '9', ..] ? 2 : 3; length <= folded.Length; length++)
        {
            if (byPrefix.TryGetValue(folded.AsSpan(0, length), out symbol))
            {
                (found ??= []).Add(symbol);
            }
        }

        return found?.ToArray() ?? [];
    }

    private int Number(Dictionary<string, int> table, string key)
    {
        if (!table.TryGetValue(key, out var symbol))
        {
            table.Add(key, symbol = ++last);
        }

        return symbol;
    }
}

namespace Planning.Rules.Citations.Codes;

/// <summary>Finds the codes that a text names: in full, "C. urb.", "CGCT", "du même code", "codes de l'urbanisme et de l'environnement".</summary>
internal static class CodeScanner
{
    private const int Window = 72;

    private static readonly string[] Articles = ["de la ", "de l'", "de l ", "du ", "des ", "de ", "d'", "l'", "la ", "general de la ", "general de l'"];

    private static readonly string[] Back = ["precite", "susvise", "susmentionne", "sus vise", "sus mentionne", "ci dessus"];

    private static readonly string[] BackBefore = ["meme", "dudit", "ledit", "ce", "cedit"];

    /// <summary>Adds the codes named, in reading order.</summary>
    public static void Scan(string text, List<CodeMention> found)
    {
        for (var at = Next(text, 0); at >= 0;)
        {
            var end = at + 1;
            if (at == 0 || !(char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '.' or '-'))
            {
                end = Math.Max(end, text.AsSpan(at).StartsWith("code", StringComparison.OrdinalIgnoreCase) ? Named(text, at, found) : Short(text, at, found));
            }

            at = Next(text, end);
        }
    }

    private static int Next(string text, int from)
    {
        var next = from >= text.Length ? -1 : text.AsSpan(from).IndexOfAny('c', 'C');
        return next < 0 ? -1 : from + next;
    }

    /// <summary>Reads a name after "code" and returns where to go on.</summary>
    private static int Named(string text, int start, List<CodeMention> found)
    {
        var at = start + 4;
        var isPlural = at < text.Length && text[at] is 's' or 'S';
        at += isPlural ? 1 : 0;
        if (at < text.Length && char.IsLetterOrDigit(text[at]))
        {
            return at;
        }

        Span<char> folded = stackalloc char[Window];
        Span<int> ends = stackalloc int[Window];
        var window = new FoldedWindow(text, at, folded, ends);
        var rest = window.Text;
        if (NameIn(rest) is ({ } code, var length))
        {
            var end = window.EndOf(length);
            found.Add(new CodeMention(start, end, code, OnlyBeside: false));
            return isPlural ? Others(text, end, found) : end;
        }

        if (RankBack(text, start, rest) is { } rank)
        {
            found.Add(new CodeMention(start, at, string.Empty, OnlyBeside: false, rank));
        }
        else if (Unlisted(rest) is var (other, size) && size > 0)
        {
            found.Add(new CodeMention(start, window.EndOf(size), other, OnlyBeside: true));
        }

        return at;
    }

    /// <summary>The names that follow the first one of a plural: "codes de l'urbanisme et de l'environnement".</summary>
    private static int Others(string text, int end, List<CodeMention> found)
    {
        Span<char> folded = stackalloc char[Window];
        Span<int> ends = stackalloc int[Window];
        for (var more = true; more;)
        {
            more = false;
            var window = new FoldedWindow(text, end, folded, ends);
            var joint = window.Text.StartsWith("et ") ? 3 : window.Text.StartsWith(", ") ? 2 : window.Text.StartsWith("ou ") ? 3 : 0;
            if (joint > 0 && NameIn(window.Text[joint..]) is ({ } code, var length))
            {
                found.Add(new CodeMention(window.EndOf(joint), end = window.EndOf(joint + length), code, OnlyBeside: false));
                more = true;
            }
        }

        return end;
    }

    private static (string? Code, int Length) NameIn(ReadOnlySpan<char> folded)
    {
        var start = WithoutArticle(folded);
        foreach (var (written, code) in start < folded.Length ? CodeNames.ByLetter[folded[start]] : [])
        {
            if (folded[start..].StartsWith(written) && (start + written.Length == folded.Length || !char.IsLetter(folded[start + written.Length])))
            {
                return (code, start + written.Length);
            }
        }

        return (null, 0);
    }

    private static int WithoutArticle(ReadOnlySpan<char> folded)
    {
        var start = folded.Length > 0 && folded[0] is '(' or '«' or '"' ? 1 : 0;
        foreach (var article in Articles)
        {
            if (folded[start..].StartsWith(article))
            {
                return start + article.Length;
            }
        }

        return start;
    }

    /// <summary>A code that is not listed: its first word after the article, known only beside an article.</summary>
    private static (string Code, int Length) Unlisted(ReadOnlySpan<char> folded)
    {
        var start = WithoutArticle(folded);
        var end = start;
        while (end < folded.Length && char.IsAsciiLetter(folded[end]))
        {
            end++;
        }

        var word = folded[start..end].ToString();
        return start == 0 || word.Length < 4 || CodeNames.NotLaw.Contains(word) ? (string.Empty, 0) : (word, end);
    }

    /// <summary>Which code "code" means where it points back (0 for the last), null where it does not.</summary>
    private static int? RankBack(string text, int start, ReadOnlySpan<char> after)
    {
        foreach (var word in Back)
        {
            if (after.StartsWith(word))
            {
                return 0;
            }
        }

        var end = start;
        while (end > 0 && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        var first = end;
        while (first > 0 && end - first < 10 && char.IsLetter(text[first - 1]))
        {
            first--;
        }

        var before = Folding.Fold(text[first..end]);
        return BackBefore.Contains(before) ? 0 : before switch
        {
            "present" => CodeMention.OwnRank,
            "premier" => 1,
            "second" or "deuxieme" => 2,
            _ => null,
        };
    }

    /// <summary>Reads initials or an abbreviation and returns where to go on.</summary>
    private static int Short(string text, int start, List<CodeMention> found)
    {
        var end = start;
        Span<char> initials = stackalloc char[6];
        var length = 0;
        while (end < text.Length && length < 6 && (char.IsAsciiLetterUpper(text[end]) || (length > 0 && char.IsAsciiDigit(text[end]))))
        {
            initials[length++] = text[end++];
            end += end + 1 < text.Length && text[end] == '.' && char.IsAsciiLetterUpper(text[end + 1]) ? 1 : 0;
        }

        if (length > 1 && (end == text.Length || !char.IsLetterOrDigit(text[end]))
            && CodeNames.Initials.TryGetValue(initials[..length].ToString(), out var named))
        {
            found.Add(new CodeMention(start, end, named.Code, named.OnlyBeside));
            return end;
        }

        return Abbreviated(text, start, found);
    }

    private static int Abbreviated(string text, int start, List<CodeMention> found)
    {
        if (start + 4 >= text.Length || !(text[start + 1] is '.' || (text[start] == 'C' && text[start + 1] is ' ' or '\u00A0')))
        {
            return start + 1;
        }

        Span<char> folded = stackalloc char[24];
        Span<int> ends = stackalloc int[24];
        var window = new FoldedWindow(text, text[start + 2] is ' ' or '\u00A0' or '\u202F' ? start + 3 : start + 2, folded, ends);
        var rest = window.Text;
        var skipped = rest.StartsWith("de l'") ? 5 : rest.StartsWith("de ") ? 3 : 0;
        foreach (var (beginning, code) in CodeNames.Abbreviations)
        {
            if (rest[skipped..].StartsWith(beginning))
            {
                var length = skipped;
                while (length < rest.Length && char.IsAsciiLetter(rest[length]))
                {
                    length++;
                }

                var end = window.EndOf(length);
                end += end < text.Length && text[end] == '.' ? 1 : 0;
                found.Add(new CodeMention(start, end, code, OnlyBeside: text[start + 1] != '.' || beginning is not ("urb" or "env")));
                return end;
            }
        }

        return start + 1;
    }
}

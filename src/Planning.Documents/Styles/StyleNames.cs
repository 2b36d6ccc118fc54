namespace Planning.Documents.Styles;

/// <summary>
/// What the names of built-in styles mean. Word writes them in English whatever its language, but other applications, conversions and
/// templates write the name that their user saw.
/// </summary>
internal static class StyleNames
{
    private static readonly string[] Headings =
    [
        "heading", "titre", "überschrift", "berschrift", "título", "titulo", "ttulo", "titolo", "kop", "rubrik", "overskrift", "otsikko",
        "nagłówek", "nadpis", "заголовок", "标题", "見出し",
    ];

    private static readonly HashSet<string> Titles = ["title", "titre", "titel", "título", "titulo", "titolo", "titre principal"];

    private static readonly string[] Captions = ["caption", "légende", "lgende", "legende", "beschriftung", "epígrafe", "didascalia", "légende tableau", "légende figure"];

    private static readonly string[] Contents =
    [
        "toc", "tm", "table of figures", "table des illustrations", "tabledesillustrations", "tableofcontents", "table of contents", "verzeichnis",
        "table of authorities", "index", "sommario", "tdc", "en-tête de table des matières", "en-ttedetabledesmatires", "contents",
    ];

    private static readonly string[] Lists = ["list bullet", "list number", "liste à puces", "listepuces", "liste à numéros", "listenumros", "puce"];

    /// <summary>The level of a heading style, from 1; 0 for another style. "Titre 2", "heading 2", "Titre2" are of level 2.</summary>
    public static int HeadingLevel(string name)
    {
        foreach (var word in Headings)
        {
            if (name.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                var rest = name.AsSpan(word.Length).TrimStart(" _-");
                if (rest.Length > 0 && rest[0] is >= '1' and <= '9' && (rest.Length == 1 || !char.IsLetterOrDigit(rest[1])))
                {
                    return rest[0] - '0';
                }
            }
        }

        return 0;
    }

    /// <summary>What a style of that name is for, headings apart.</summary>
    public static StyleRole Role(string name)
    {
        var lower = name.ToLowerInvariant();
        return Titles.Contains(lower) ? StyleRole.Title
            : StartsWithWord(lower, Captions) ? StyleRole.Caption
            : StartsWithWord(lower, Contents) ? StyleRole.Contents
            : StartsWithWord(lower, Lists) ? StyleRole.List
            : StyleRole.Text;
    }

    private static bool StartsWithWord(string name, string[] words)
    {
        foreach (var word in words)
        {
            if (name.StartsWith(word, StringComparison.Ordinal) && (name.Length == word.Length || !char.IsLetter(name[word.Length])))
            {
                return true;
            }
        }

        return false;
    }
}

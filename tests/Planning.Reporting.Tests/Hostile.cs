using System.Text;

namespace Planning.Reporting.Tests;

/// <summary>What a document may hold to make a writer stumble.</summary>
internal static class Hostile
{
    public static readonly TheoryData<string> Texts =
    [
        "<script>alert('x')</script>",
        "</script></style><!-- ]]> --><img src=x onerror=alert(1)>",
        "\"guillemets\" 'simples' & &amp; &lt; &#x3c;",
        "https://exemple.fr/?a=1&b=2 javascript:alert(1)",
        "sonnerie \a, nul \0, échappement \u001b, saut \f, verticale \v",
        "emoji 🏡🌳 et drapeau 🇫🇷",
        "moitié de paire \ud83c seule, et \udfe1 l'autre",
        "droite à gauche \u202e odnum \u202c, marque \u200f",
        "interdits \ufffe \uffff, insécable\u00a0: fine\u202f!",
        "deux\nlignes\r\net\tune tabulation",
        new string('é', 100_000),
    ];

    /// <summary>The text with halves of surrogate pairs replaced, as no encoding can carry them.</summary>
    public static string WithoutHalfPairs(string text) => string.Concat(text.EnumerateRunes().Select(r => r.ToString()));

    /// <summary>What an XML reader can give back of the text.</summary>
    public static string AsXml(string text)
    {
        var kept = new StringBuilder();
        foreach (var rune in text.EnumerateRunes().Where(r => r.Value is '\n' or '\r' or '\t' or >= 0x20 and not (0xFFFE or 0xFFFF)))
        {
            kept.Append(rune);
        }

        return kept.ToString().Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}

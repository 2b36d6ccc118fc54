using System.Buffers;
using Planning.Rules.French;

namespace Planning.Rules.Figures;

/// <summary>Tells the names of places in a text by their capitals.</summary>
internal sealed class PlaceNames
{
    private static readonly string[] Links = ["de", "du", "des", "d", "la", "le", "les", "l", "sur", "en", "et", "sous", "lès", "les"];

    private static readonly string[] NoPlaces =
    [
        "insee", "etat", "natura", "lovac", "sitadel", "omphale", "aldo", "cerema", "article", "tableau", "figure", "axe", "orientation", "objectif", "prescription",
        "partie", "tome", "janvier", "projet", "schema", "plan", "programme", "conseil", "code", "grenelle", "climat", "resilience", "union", "europe", "recommandation", "ambition",
    ];

    private static readonly string[] Wholes =
    [
        "communes", "communaute", "agglomeration", "urbaine", "metropole", "pays", "plui", "scot", "pcaet", "territoire", "territorial", "syndicat", "intercommunalite", "intercommunal", "perimetre",
    ];

    private static readonly SearchValues<char> Breaks = SearchValues.Create(",.;:()|");

    private static readonly SearchValues<char> Openings = SearchValues.Create(".:!?«|–•;");

    private readonly HashSet<string> own = new(StringComparer.Ordinal);

    /// <summary>Learns the names that follow a word for the plan or for those who make it: figures of theirs are those of the whole.</summary>
    public void Learn(string text, ReadOnlySpan<Token> tokens)
    {
        foreach (var (name, first, _) in Runs(text, tokens))
        {
            if (IsWhole(tokens, first))
            {
                own.Add(Folding.Fold(name));
            }
        }
    }

    /// <summary>The first place named that is not the plan's whole territory; empty when there is none.</summary>
    public string PartIn(string text, ReadOnlySpan<Token> tokens)
    {
        foreach (var (name, first, _) in Runs(text, tokens))
        {
            if (!IsWhole(tokens, first) && !own.Contains(Folding.Fold(name)))
            {
                return name;
            }
        }

        return string.Empty;
    }

    private static bool IsWhole(ReadOnlySpan<Token> tokens, int first)
    {
        var i = first - 1;
        while (i >= 0 && Links.Contains(tokens[i].Word.Folded))
        {
            i--;
        }

        return Wholes.Contains(tokens[first].Word.Folded) || (i >= 0 && Wholes.Contains(tokens[i].Word.Folded));
    }

    /// <summary>The runs of capitalised words, small words between them taken in; a capital that opens a sentence counts where another follows.</summary>
    private static List<(string Name, int First, int Last)> Runs(string text, ReadOnlySpan<Token> tokens)
    {
        var runs = new List<(string, int, int)>();
        for (var i = 0; i < tokens.Length; i++)
        {
            if (!IsName(text, tokens[i]) || (Opens(text, tokens, i) && !(i + 1 < tokens.Length && IsName(text, tokens[i + 1]) && tokens[i + 1].Start == tokens[i].End + 1 && text[tokens[i].End] == '-')))
            {
                continue;
            }

            var last = i;
            for (var next = i + 1; next < tokens.Length && next <= last + 3; next++)
            {
                if (text.AsSpan(tokens[next - 1].End, tokens[next].Start - tokens[next - 1].End).ContainsAny(Breaks))
                {
                    break;
                }

                if (IsName(text, tokens[next]))
                {
                    last = next;
                }
                else if (!Links.Contains(tokens[next].Word.Folded))
                {
                    break;
                }
            }

            runs.Add((text[tokens[i].Start..tokens[last].End], i, last));
            i = last;
        }

        return runs;
    }

    /// <summary>A capital followed by small letters: "SCoT" and "GWh" are no names.</summary>
    private static bool IsName(string text, Token token) => token.End - token.Start >= 3 && char.IsUpper(text[token.Start]) && char.IsLower(text[token.Start + 1])
        && char.IsLower(text[token.End - 1]) && !text[(token.Start + 1)..token.End].Any(char.IsUpper) && !NoPlaces.Contains(token.Word.Folded);

    private static bool Opens(string text, ReadOnlySpan<Token> tokens, int i) =>
        i == 0 || tokens[i - 1].Word.Number is not null || text.AsSpan(tokens[i - 1].End, tokens[i].Start - tokens[i - 1].End).ContainsAny(Openings);
}

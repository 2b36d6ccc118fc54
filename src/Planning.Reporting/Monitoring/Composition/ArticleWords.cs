namespace Planning.Reporting.Monitoring.Composition;

/// <summary>Articles within sentences.</summary>
internal static class ArticleWords
{
    private static readonly Dictionary<string, string> Codes = new(StringComparer.Ordinal)
    {
        ["C. env."] = "code de l'environnement",
        ["CGCT"] = "code général des collectivités territoriales",
        ["CCH"] = "code de la construction et de l'habitation",
    };

    /// <summary>"l'article L. 153-27 du code de l'urbanisme"; what is no article of a code as it is.</summary>
    public static string Of(string article)
    {
        var space = article.LastIndexOf(' ');
        var (text, number) = (article[..Math.Max(space, 0)].Trim(), article[(space + 1)..]);
        if (number is not [>= 'A' and <= 'Z', >= '0' and <= '9', ..])
        {
            return article;
        }

        var code = text.Length == 0 ? "code de l'urbanisme" : Codes.GetValueOrDefault(text);
        return $"l'article {number[0]}.\u00A0{number[1..]} {(code is null ? $"({text})" : $"du {code}")}";
    }
}

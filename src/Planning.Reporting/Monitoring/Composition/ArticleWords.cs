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

    /// <summary>"l'article L. 153-27 (al. 2) du code de l'urbanisme"; what is no article of a code as it is.</summary>
    public static string Of(string article)
    {
        var code = Codes.FirstOrDefault(c => article.StartsWith($"{c.Key} ", StringComparison.Ordinal));
        var parts = (code.Key is null ? article : article[(code.Key.Length + 1)..]).Split(' ', 2);
        if (parts[0] is not [>= 'A' and <= 'Z', >= '0' and <= '9', ..])
        {
            return article;
        }

        var place = parts.Length > 1 ? $" ({parts[1]})" : string.Empty;
        return $"l'article {parts[0][0]}.\u00A0{parts[0][1..]}{place} du {code.Value ?? "code de l'urbanisme"}";
    }
}

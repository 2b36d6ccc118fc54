using Planning.Abstractions.Findings;
using Planning.Rules.Citations.Law;

namespace Planning.Rules.Citations;

/// <summary>What a finding on a cited article says.</summary>
/// <param name="day">The document's date.</param>
internal sealed class CitationMessage(DateOnly day)
{
    private readonly Recodification recodification = Recodification.Instance;

    /// <summary>The message: what the article is, since when, and where its subject now stands.</summary>
    /// <param name="first">The first citation.</param>
    /// <param name="count">How many there are.</param>
    public string Of(JudgedCitation first, int count)
    {
        var number = first.Citation.Article;
        var article = ArticleWriting.Of(number);
        var said = first.Citation.Status switch
        {
            CitationStatus.Repealed => $"{article} {(first.Since is { } end ? $"est abrogé depuis le {ArticleWriting.Of(end)}" : "n'est plus en vigueur")}{Successor(number, first.Since)}.",
            CitationStatus.Reused => Reused(number, article),
            CitationStatus.NotYet => $"{article} n'entre en vigueur que le {ArticleWriting.Of(first.Since ?? day)}, après la date du document ({ArticleWriting.Of(day)}).",
            CitationStatus.Unknown => $"Le code de l'urbanisme n'a jamais porté d'article {article}.",
            _ when !ValidityTable.Instance.Knows(number) => $"{article} n'est pas un article du code de l'urbanisme, et rien ne dit de quel code il est.",
            _ => $"Rien ne dit de quel code est l'article {article}.",
        };
        return count == 1 ? said : $"{said} Il est cité {count} fois.";
    }

    private string Reused(string number, string article)
    {
        var subjects = recodification.SubjectsOf(number)!;
        var places = recodification.Of(number, day);
        var where = places.Count == 0 ? string.Empty : $"\u00A0; ce sujet est {ArticleWriting.At(places)}";
        return $"Depuis le {ArticleWriting.Of(Recodification.Day)}, {article} ne porte plus ce dont parle le document ({subjects.Before}) mais un autre sujet ({subjects.Since}){where}.";
    }

    private string Successor(string number, DateOnly? end)
    {
        var places = end == Recodification.Day ? recodification.Of(number, day) : [];
        var subject = recodification.SubjectsOf(number) is { } subjects ? $"son sujet ({subjects.Before})" : "son sujet";
        return places.Count == 0 ? string.Empty : $"\u00A0; {subject} est {ArticleWriting.At(places)}";
    }
}

using Microsoft.AspNetCore.Http;

namespace Planning.Host.Web.Checks;

/// <summary>Which findings a person wants to see; empty for all.</summary>
/// <param name="Verdict">The verdict's name.</param>
/// <param name="Part">The document, by its file's name.</param>
/// <param name="Article">The article.</param>
/// <param name="Answered">"sans" for those without an answer, "avec" for the others.</param>
public sealed record FindingFilter(string Verdict, string Part, string Article, string Answered)
{
    /// <summary>The filter that an address asks for.</summary>
    public static FindingFilter Of(IQueryCollection query) => new(query["verdict"].ToString(), query["piece"].ToString(), query["article"].ToString(), query["reponse"].ToString());

    /// <summary>Whether anything is asked.</summary>
    public bool IsEmpty => Verdict.Length + Part.Length + Article.Length + Answered.Length == 0;

    /// <summary>Whether a finding is wanted.</summary>
    public bool Takes(ListedDocument document, ListedFinding finding, bool isAnswered) =>
        (Verdict.Length == 0 || finding.VerdictName == Verdict) && (Part.Length == 0 || document.Name == Part) && (Article.Length == 0 || finding.Article == Article)
        && (Answered.Length == 0 || isAnswered == (Answered == "avec"));
}

using System.Globalization;
using Planning.Abstractions.Findings;
using Planning.Abstractions.Monitoring;
using Planning.Reporting.Checklist;

namespace Planning.Reporting.Monitoring.Word.Pieces;

/// <summary>What a report gives for the tags that stand in a line of text.</summary>
internal static class ReportValues
{
    /// <summary>The text of a tag in its plain form; null for a tag that is none of these.</summary>
    public static string? Of(string tag, MonitoringReport report) => tag switch
    {
        "plan.nom" => report.Plan.Name,
        "plan.type" => TypeName(report.Plan.Type),
        "plan.territoire" => report.Plan.Territory.Name,
        "plan.approbation" => report.Plan.Approved is { } day ? FrenchDate.Of(day) : "date inconnue",
        "rapport.titre" => report.Title,
        "rapport.article" => Article(report.Article),
        "rapport.periode" => report.Period.ToString(),
        "rapport.annee" => report.Period.To.ToString(CultureInfo.InvariantCulture),
        "rapport.date" => FrenchDate.Of(report.Made),
        _ => null,
    };

    /// <summary>The day of a tag that gives one; null for others.</summary>
    public static DateOnly? Day(string tag, MonitoringReport report) => tag switch
    {
        "plan.approbation" => report.Plan.Approved,
        "rapport.date" => report.Made,
        _ => null,
    };

    /// <summary>An article with its code, as jurists write it.</summary>
    public static string Article(string article)
    {
        var number = article.Split(' ').FirstOrDefault(w => w is [>= 'A' and <= 'Z', >= '0' and <= '9', ..]);
        var end = number is null ? article.Length : article.IndexOf(number, StringComparison.Ordinal) + number.Length;
        return article.Length == 0 ? "aucun article ne l’impose" : LegalText.Of(new RuleReference
        {
            Id = string.Empty,
            Title = string.Empty,
            Article = article[..end],
            Paragraph = article[end..].Trim(),
            Part = string.Empty,
            Level = ObligationLevel.Mandatory,
            Remedy = string.Empty,
        });
    }

    private static string TypeName(string type) => type switch
    {
        "plui" => "PLUi",
        "scot" => "SCoT",
        _ => type.ToUpperInvariant(),
    };
}

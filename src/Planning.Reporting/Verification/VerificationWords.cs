using Planning.Abstractions.Documents;
using Planning.Abstractions.Monitoring;
using Planning.Reporting.Checklist;

namespace Planning.Reporting.Verification;

/// <summary>The verdicts on sentences, and what to do of them, in French.</summary>
public static class VerificationWords
{
    /// <summary>What of a document is not held against the facts.</summary>
    public const string Left = "Les tableaux, les titres, les légendes, les lignes de source et les parties qui disent la méthode (« Méthode », « Glossaire », « Définitions ») ne sont pas vérifiés : seules les autres phrases le sont.";

    /// <summary>Whether the facts do not bear a sentence.</summary>
    public static bool IsRefused(Statement statement) => statement.Verdict is StatementVerdict.Contradicted or StatementVerdict.Unsupported;

    /// <summary>Whether a sentence deserves a remark: it is refused, or what it says has a newer value.</summary>
    public static bool IsDue(Statement statement) => IsRefused(statement) || statement.Newer.Length > 0;

    /// <summary>A verdict as people read it.</summary>
    public static string Of(StatementVerdict verdict) => verdict switch
    {
        StatementVerdict.Contradicted => "Contredit",
        StatementVerdict.Unsupported => "Non vérifiable",
        StatementVerdict.Supported => "Confirmé",
        _ => "Rien à vérifier",
    };

    /// <summary>What heads the remark on a sentence: its verdict, or that a newer value is known.</summary>
    public static string HeadOf(Statement statement) => IsRefused(statement) ? Of(statement.Verdict) : "Plus récent";

    /// <summary>A verdict as other programs read it.</summary>
    public static string KeyOf(StatementVerdict verdict) => verdict switch
    {
        StatementVerdict.Contradicted => "contradicted",
        StatementVerdict.Unsupported => "unsupported",
        StatementVerdict.Supported => "supported",
        _ => "no-claim",
    };

    /// <summary>What to do of a sentence; empty for nothing.</summary>
    public static string ToDo(Statement statement) => statement.Verdict switch
    {
        StatementVerdict.Contradicted => "Corrigez la phrase, ou la valeur enregistrée si c'est elle qui est fausse.",
        StatementVerdict.Unsupported => "Donnez la source et enregistrez la valeur, ou retirez ce que les données ne disent pas.",
        _ => statement.Newer.Length > 0 ? "Reprenez la valeur la plus récente, ou dites pourquoi celle-ci reste." : string.Empty,
    };

    /// <summary>Where a sentence stands.</summary>
    public static string PlaceOf(Location? location)
    {
        var at = location?.Page is { } page ? $"page {page}" : location?.Paragraph is { } paragraph ? $"paragraphe {paragraph}" : string.Empty;
        var heading = location is { HeadingPath: [.., var last] } ? $"section « {last} »" : string.Empty;
        return at.Length > 0 && heading.Length > 0 ? $"{at}, {heading}" : at + heading;
    }

    /// <summary>The lines of the remark that a sentence gets in the margin. The last one names the place among remarks of its kind.</summary>
    /// <param name="statement">The sentence.</param>
    /// <param name="key">The remark's key.</param>
    public static IReadOnlyList<string> Remark(Statement statement, string key)
    {
        string[] lines =
        [
            $"{HeadOf(statement)}\u00A0: {FrenchTypography.Set(IsRefused(statement) ? statement.Why : statement.Newer)}",
            .. IsRefused(statement) && statement.Newer.Length > 0 ? [$"Plus récent\u00A0: {FrenchTypography.Set(statement.Newer)}"] : Array.Empty<string>(),
            $"À faire\u00A0: {FrenchTypography.Set(ToDo(statement))}",
            $"Règle {key}",
        ];
        return [.. lines.Select(l => XmlText.Of(l).ReplaceLineEndings(" "))];
    }
}

using System.Text.RegularExpressions;

namespace Planning.Indicators.Verification.Claims;

/// <summary>
/// What a text says of the data rather than of the territory: that they lack, since when, what they do not allow one to say, that they may be revised.
/// It claims nothing that facts could hold, and the words around it are judged without it.
/// </summary>
internal static partial class LackOfData
{
    /// <summary>The stretches of a text that say so.</summary>
    public static List<(int Start, int End)> Spans(string text, int start, int end) =>
        [.. Reason().Matches(text[start..end]).Concat(Whole().Matches(text[start..end])).Concat(Unsaid().Matches(text[start..end])).Select(m => (start + m.Index, start + m.Index + m.Length))];

    /// <summary>"faute d'une autre valeur comparable", "faute d'une plus récente", "en l'absence de données récentes".</summary>
    [GeneratedRegex(@"\b(?:[Ff]aute|[Ee]n\sl['’]absence)\sd(?:e\s|['’])(?:une?\s)?(?:(?:autres?|plus)\s(?:\w+\s)?)?(?:valeurs?|données?|mesures?|relevés?|séries?|plus\srécente)(?:\splus\s\w+|\s(?:comparables?|récentes?|disponibles?|fiables?|antérieures?|postérieures?))*", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Reason();

    /// <summary>"car aucune autre valeur comparable ne permet…", "n'ont pas de valeur…", "Données absentes de 2021 à 2026 : …", "Il manque : …": all that stands with it.</summary>
    [GeneratedRegex(@"(?:,\s(?:car|puisqu['’]|parce\squ['’])\s?)?\b[Aa]ucune?\s(?:autre\s)?(?:valeur|donnée|mesure|série)\b[^.;]*|\b[Dd]onnées?\sabsentes?\b[^.;]*|\bn['’](?:a|ont)\spas\sde\s(?:valeur|donnée)s?\b[^.;]*|\b[Ss]ans\sces\s(?:données|valeurs|chiffres),[^.;]*\bne\speu(?:t|vent)\s(?:pas\s)?être\b[^.;]*|\b[Ii]l\smanque\s(?:de\s\d{4}\sà\s\d{4}\s?)?:[^.;]*", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Whole();

    /// <summary>"ne peut pas être évaluée", "on ne peut pas dire si…", "pourra être révisée".</summary>
    [GeneratedRegex(@"(?:\b(?:son|sa|ses|leurs?)\s\w+\s)?\bne\speu(?:t|vent)\s(?:pas\s)?(?:encore\s)?être\s(?:dite?s?|évaluée?s?|mesurée?s?|calculée?s?|appréciée?s?|établie?s?)\b|\bon\sne\s(?:peut|sait)\s(?:pas\s)?(?:encore\s)?(?:dire\s|juger\s|savoir\s)?(?:si|comment|où|situer)\b[^.;]*|\bpour(?:ra|ront)\s(?:encore\s)?être\s(?:révisée?s?|corrigée?s?|revue?s?|consolidée?s?)\b", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Unsaid();
}

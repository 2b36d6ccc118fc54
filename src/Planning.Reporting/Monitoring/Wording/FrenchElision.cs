using Planning.Abstractions.French;

namespace Planning.Reporting.Monitoring.Wording;

/// <summary>Elides before a vowel or a silent h ("d'emplois", "de haies").</summary>
internal static class FrenchElision
{
    private static readonly string[] AspiratedH =
        ["haie", "haies", "hall", "halle", "halles", "halte", "haltes", "hameau", "hameaux", "handicap", "hangar", "hangars", "hausse", "haut", "haute", "hauteur", "hauteurs", "hors", "huit", "hangars"];

    private static readonly string[] FullVowels = ["onze", "oui", "un", "yacht", "yaourt", "ouistiti"];

    /// <summary>Whether the article or the preposition before it is elided.</summary>
    public static bool IsElidedBefore(string words)
    {
        var first = Folding.Fold(words.Split([' ', '-', '\'', '’'])[0]);
        return first.Length > 0 && first[0] switch
        {
            'a' or 'e' or 'i' or 'o' or 'u' or 'à' => !FullVowels.Contains(first),
            'h' => !AspiratedH.Contains(first),
            _ => false,
        };
    }

    /// <summary>"de" before words without article ("de ménages", "d'emplois").</summary>
    public static string De(string words) => IsElidedBefore(words) ? $"d'{words}" : $"de {words}";
}

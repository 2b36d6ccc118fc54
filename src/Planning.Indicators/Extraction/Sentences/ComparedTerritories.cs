using System.Text.RegularExpressions;
using Planning.Abstractions.French;
using Planning.Abstractions.Indicators;
using Planning.Indicators.Territories;

namespace Planning.Indicators.Extraction.Sentences;

/// <summary>Territories that a sentence compares with, named by their level: "à l'échelle départementale", "la moyenne nationale", "dans la région".</summary>
internal static partial class ComparedTerritories
{
    /// <summary>Adds them to the territories named.</summary>
    public static List<NameMention> Add(string text, int start, int end, List<NameMention> names)
    {
        foreach (Match match in Levels().Matches(text[start..end]))
        {
            var (from, to) = (start + match.Index, start + match.Index + match.Length);
            if (!names.Exists(n => n.Start < to + 6 && from <= n.Start))
            {
                names.Add(new NameMention(from, to, new Territory(NameOf(Folding.Fold(match.Groups["level"].Value)))));
            }
        }

        names.Sort((a, b) => a.Start.CompareTo(b.Start));
        return names;
    }

    private static string NameOf(string level) => level[0] switch
    {
        'd' => "Département",
        'r' => "Région",
        _ => "France",
    };

    [GeneratedRegex(@"\b(?:(?:à\sl['’](?:échelle|échelon)|au\sniveau|moyennes?|(?:taux|part|valeur|chiffre|niveau))\s(?<level>départementale?|régionale?|nationale?)|(?:(?:dans|pour|sur)\s(?:le|la|l['’]ensemble\sd[ue](?:\sla)?)|(?:celui|celle|ceux|celles)\s(?:du|de\sla))\s(?<level>département|région)|en\s(?<level>région))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Levels();
}

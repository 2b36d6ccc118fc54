using System.Text.RegularExpressions;
using Planning.Abstractions.Indicators;
using Planning.Reporting.Checklist;

namespace Planning.Reporting.Monitoring.Wording;

/// <summary>
/// Makes the name of an indicator a phrase that sentences can be built on: "Logements vacants" is "le nombre de logements vacants",
/// "Taux de chômage" is "le taux de chômage". A name whose head has no known gender is quoted: "l'indicateur « … »".
/// </summary>
internal static partial class IndicatorPhrase
{
    /// <summary>The phrase.</summary>
    public static NounPhrase Of(Indicator indicator)
    {
        var name = Lowered(indicator.Name.Trim()).Replace(" m2", " m²", StringComparison.Ordinal);
        var head = Head().Match(name).Value;
        if (HeadNouns.Of(head) is not { } noun)
        {
            return new NounPhrase { Words = $"indicateur «{Figures.Space}{indicator.Name.Trim()}{Figures.Space}»" };
        }

        return noun.IsPlural && UnitWords.IsCount(indicator.Unit)
            ? new NounPhrase
            {
                Words = $"nombre {FrenchElision.De(Joined(name))}",
                IsCount = true,
                IsCountOfUnit = name.StartsWith(indicator.Unit.Split(' ')[0], StringComparison.OrdinalIgnoreCase),
            }
            : new NounPhrase { Words = name, IsFeminine = noun.IsFeminine, IsPlural = noun.IsPlural };
    }

    /// <summary>The name as headings and captions print it.</summary>
    public static string NameOf(Indicator indicator) => FrenchTypography.Set(indicator.Name.Trim().Replace(" m2", " m²", StringComparison.Ordinal));

    /// <summary>"équipements et services" is counted as "équipements et de services".</summary>
    private static string Joined(string name) => Second().Replace(name, m =>
        HeadNouns.Of(m.Groups["noun"].Value) is { IsPlural: true } ? $" et {FrenchElision.De(m.Groups["noun"].Value)}" : m.Value);

    /// <summary>Acronyms keep their capitals ("SAU moyenne").</summary>
    private static string Lowered(string name) => name.Length > 1 && char.IsUpper(name[1]) ? name : $"{char.ToLowerInvariant(name[0])}{name[1..]}";

    [GeneratedRegex(@"^[\p{L}-]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Head();

    [GeneratedRegex(@" et (?<noun>\p{L}+)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Second();
}

using System.Globalization;
using System.Text.RegularExpressions;

namespace Planning.Rules.Evaluability.Indicators;

/// <summary>Says what heads announce, by the concepts of the template.</summary>
internal sealed partial class HeadReader(EvaluabilityTerms terms)
{
    private const int Longest = 90;

    private readonly (int Concept, HeadMeaning Meaning)[] meanings =
    [
        (terms.Of("col-indicateur"), HeadMeaning.Indicator), (terms.Of("col-unite"), HeadMeaning.Unit), (terms.Of("col-depart"), HeadMeaning.Baseline),
        (terms.Of("col-cible"), HeadMeaning.Target), (terms.Of("col-echeance"), HeadMeaning.Horizon), (terms.Of("col-source"), HeadMeaning.Source),
        (terms.Of("col-frequence"), HeadMeaning.Frequency), (terms.Of("col-pilote"), HeadMeaning.Owner), (terms.Of("col-objectif"), HeadMeaning.Objective),
        (terms.Of("col-theme"), HeadMeaning.Theme), (terms.Of("col-alerte"), HeadMeaning.Alert),
    ];

    private readonly Dictionary<string, Head> known = new(StringComparer.Ordinal);

    /// <summary>What a text announces as a head.</summary>
    public Head Read(string text)
    {
        if (!known.TryGetValue(text, out var head))
        {
            known[text] = head = new Head(text, text.Length is 0 or > Longest ? HeadMeaning.None : MeaningOf(text), YearOf(text));
        }

        return head;
    }

    /// <summary>The one year that a text names; null for none or several.</summary>
    public static int? YearOf(string text)
    {
        var years = Year().Matches(text);
        return years.Count == 1 ? int.Parse(years[0].ValueSpan, CultureInfo.InvariantCulture) : null;
    }

    /// <summary>The latest year that a text names; null for none.</summary>
    public static string? LastYearOf(string text) => Year().Matches(text).Select(m => m.Value).Max(StringComparer.Ordinal);

    /// <summary>The years that a text names.</summary>
    public static HashSet<string> YearsOf(string text) => [.. Year().Matches(text).Select(m => m.Value)];

    private HeadMeaning MeaningOf(string text)
    {
        var concepts = terms.Phrases.ConceptsOf(text);
        var all = HeadMeaning.None;
        foreach (var (concept, meaning) in meanings)
        {
            all |= concepts.Contains(concept) ? meaning : HeadMeaning.None;
        }

        if (Has(all, HeadMeaning.Indicator) && all != HeadMeaning.Indicator && !terms.Phrases.Speaks(FirstWord(text), meanings[0].Concept))
        {
            // "Valeur initiale de l'indicateur" is a value, "Intitulé de l'indicateur" a name.
            all &= (all & (HeadMeaning.Traits | HeadMeaning.Owner)) != 0 ? ~HeadMeaning.Indicator : HeadMeaning.Indicator;
        }

        if (Has(all, HeadMeaning.Indicator))
        {
            all &= ~(HeadMeaning.Objective | HeadMeaning.Theme | HeadMeaning.Target);
        }

        if (Has(all, HeadMeaning.Objective) && (YearOf(text) is not null || Has(all, HeadMeaning.Target)))
        {
            all = (all | HeadMeaning.Target) & ~HeadMeaning.Objective;
        }

        if (Has(all, HeadMeaning.Baseline) && Has(all, HeadMeaning.Source) && !terms.Phrases.Speaks(FirstWord(text), meanings[5].Concept))
        {
            all &= ~HeadMeaning.Source;
        }

        // "Fréquence de mise à jour", "Échéance cible": the first of the two is meant.
        return Has(all, HeadMeaning.Target) && Has(all, HeadMeaning.Horizon) && terms.Phrases.Speaks(FirstWord(text), meanings[4].Concept) ? all & ~HeadMeaning.Target : all;
    }

    private static bool Has(HeadMeaning all, HeadMeaning one) => (all & one) != 0;

    private static string FirstWord(string text) => text.TrimStart().Split([' ', '\u00A0', '\n', '\'', '’'], 2)[0];

    [GeneratedRegex("(?<![0-9])(?:19[5-9][0-9]|20[0-9]{2})(?![0-9])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Year();
}

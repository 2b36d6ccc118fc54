using System.Globalization;
using System.Text.RegularExpressions;
using Planning.Abstractions.Documents;
using Planning.Abstractions.Findings;

namespace Planning.Host.Dossiers;

/// <summary>The days of a plan's procedure, as its documents tell them ("arrêté par délibération du 12 mars 2024").</summary>
internal static class ProcedureDates
{
    /// <summary>A step is told in a sentence: a block longer than any paragraph is not searched.</summary>
    private const int LongestBlock = 5_000;

    private static readonly string[] Months =
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

    private static readonly (string Fact, string Words)[] Steps =
        [("plan.date_prescription", "prescrite?s?"), ("plan.date_arret", "arrêtée?s?"), ("plan.date_approbation", "approuvée?s?|adoptée?s?")];

    /// <summary>The first telling of each step, with the passage.</summary>
    /// <param name="documents">The plan's documents.</param>
    /// <param name="type">Its type's id, which is also how texts call it ("le SCoT").</param>
    public static IReadOnlyDictionary<string, (DateOnly Day, Evidence Evidence)> In(IEnumerable<PlanningDocument> documents, string type)
    {
        var steps = Steps.Select(s => (s.Fact, Pattern: Step(type, s.Words))).ToList();
        var found = new Dictionary<string, (DateOnly, Evidence)>(StringComparer.Ordinal);
        foreach (var document in documents)
        {
            foreach (var block in document.Root.SelfAndDescendants().SelectMany(s => s.Blocks).OfType<TextBlock>().Where(b => b.Role == BlockRole.Body && b.Text.Length <= LongestBlock))
            {
                foreach (var (fact, pattern) in steps.Where(s => !found.ContainsKey(s.Fact)))
                {
                    if (pattern.Match(block.Text) is { Success: true } match && DayOf(match) is { } day)
                    {
                        found.Add(fact, (day, new Evidence { Quote = match.Value.ReplaceLineEndings(" "), Location = block.Location, File = document.File }));
                    }
                }
            }
        }

        return found;
    }

    private static DateOnly? DayOf(Match match)
    {
        var month = Array.IndexOf(Months, match.Groups["mois"].Value.ToLowerInvariant()) + 1;
        var (day, year) = (Number(match, "jour"), Number(match, "an"));
        return month > 0 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    private const string Day = @"[^.;0-9]{0,90}?\b(?<jour>[0-9]{1,2})(?:er)?\s(?<mois>janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\s(?<an>(?:19|20)[0-9]{2})";

    /// <summary>A sentence in which this plan, not another, goes through a step on a day.</summary>
    private static Regex Step(string type, string step) => new(
        $@"\b(?:{Regex.Escape(type)}[a-z]*|présente?\s(?:plan|projet|schéma|document))\b[^.;]{{0,80}}?\b(?:{step})\b{Day}",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(20));
}

using System.Text.RegularExpressions;
using Planning.Rules.Passages;

namespace Planning.Rules.Evaluability.Objectives;

/// <summary>Reads a table that states an objective a row: "A1 | Relier les bourgs | 62 km", or under a head "Objectif".</summary>
internal sealed partial class ObjectiveRows(EvaluabilityTerms terms, LevelLabelReader labels, ObjectiveVerbs verbs)
{
    private const string Between = " | ";
    private const int LongestLabel = 40;

    private readonly int objective = terms.Of("niveau-objectif");
    private readonly int target = terms.Of("col-cible");

    /// <summary>What a row states; null when it states no objective. Its label is empty where the table numbers nothing.</summary>
    /// <param name="row">The row, its cells parted by bars.</param>
    /// <param name="head">The table's first row.</param>
    public LevelLabel? Read(string row, string head)
    {
        var cells = row.Split(Between, StringSplitOptions.TrimEntries);
        if (cells.Length > 1 && verbs.Open(cells[1]))
        {
            if (labels.Read(cells[0]) is { Title.Length: 0 } label)
            {
                return label with { Title = cells[1] };
            }

            if (Number().IsMatch(cells[0]))
            {
                return new LevelLabel(ObjectiveLevel.Objective, cells[0].ToUpperInvariant().TrimEnd('.'), cells[0], cells[1]);
            }
        }

        var column = Array.FindIndex(head.Split(Between, StringSplitOptions.TrimEntries), h => h.Length < 40 && terms.Phrases.Speaks(h, objective));
        return column >= 0 && column < cells.Length && cells.Length > 1 && row != head && verbs.Open(cells[column])
            ? new LevelLabel(ObjectiveLevel.Objective, string.Empty, string.Empty, cells[column]) : null;
    }

    /// <summary>Whether a row of a sheet gives a figure to reach: "Résultat attendu | 28 GWh en 2030".</summary>
    public bool GivesResult(Sentence row) =>
        ObjectiveSentences.IsMeasured(row) && row.Text[row.Start..row.End].Split(Between, 2) is [{ Length: < LongestLabel } label, _] && terms.Phrases.Speaks(label, target);

    [GeneratedRegex(@"^(?:[A-Z]{1,2}[.-]?)?\d{1,2}(?:[.-]\d{1,2})*\.?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Number();
}

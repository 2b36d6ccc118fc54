using System.Numerics;

namespace Planning.Rules.Evaluability.Indicators;

/// <summary>Finds the column of names in a table of indicators that heads it otherwise ("Ce que l'on regarde | Point zéro | Cible | Fournisseur"): its other columns tell what it is.</summary>
internal static class UnheadedNames
{
    /// <summary>How many different things the other columns must announce: fewer make a table of figures, or of actions.</summary>
    private const int Fewest = 3;

    private const HeadMeaning Announced = HeadMeaning.Following | HeadMeaning.Traits;

    /// <summary>The column of names; -1 where the table is not one of indicators.</summary>
    public static int In(IReadOnlyList<Head> columns, IndicatorPlace place)
    {
        var all = columns.Aggregate(HeadMeaning.None, (sum, c) => sum | c.Meaning);
        var isValued = columns.Any(c => c.Is(HeadMeaning.Baseline | HeadMeaning.Target | HeadMeaning.Alert));
        var isFollowed = columns.Any(c => c.Is(HeadMeaning.Source | HeadMeaning.Frequency)) || (columns.Any(c => c.Is(HeadMeaning.Baseline)) && columns.Any(c => c.Is(HeadMeaning.Target)));
        if (place.IsOfThePast || !isValued || !isFollowed || BitOperations.PopCount((uint)(all & Announced)) < Fewest)
        {
            return -1;
        }

        // The names stand first, or after a column of numbers or themes.
        for (var i = 0; i < Math.Min(columns.Count, 3); i++)
        {
            if (columns[i] is { Meaning: HeadMeaning.None, Year: null } && IsName(columns[i].Text))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>"N°" and an empty head announce no names.</summary>
    private static bool IsName(string head) => head.Count(char.IsLetter) > 2;
}

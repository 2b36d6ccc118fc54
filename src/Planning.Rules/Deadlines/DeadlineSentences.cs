using Planning.Abstractions.French;

namespace Planning.Rules.Deadlines;

/// <summary>What is said of a deadline, in French.</summary>
internal static class DeadlineSentences
{
    private const string DayPlace = "{echeance}";

    /// <summary>What comes of it, the day put in its place.</summary>
    public static string Risk(DeadlineRule rule, DateOnly? due) => rule.Risk.Replace(DayPlace, due is { } day ? $"le {FrenchDay.Of(day)}" : "à l'échéance", StringComparison.Ordinal);

    /// <summary>What must be known of how it was reckoned.</summary>
    public static IReadOnlyList<string> Remarks(DeadlineRule rule, DeadlineDates dates)
    {
        var remarks = new List<string>();
        if (dates.Late is { } late)
        {
            remarks.Add($"La décision du {FrenchDay.Of(late.Day)} ({late.Fact}) vient après l'échéance : à moins d'une autre décision prise à temps, elle n'a pu remettre le document en vigueur. Faites vérifier la situation.");
        }

        if (dates.IsStandIn)
        {
            remarks.Add($"Comptée depuis {rule.Fallback}, faute de {rule.From[0]} : l'échéance exacte peut être un peu plus tardive.");
        }

        if (dates.IsNeverMet)
        {
            remarks.Add("Jamais fait, d'après dossier.yaml : à faire sans attendre.");
        }

        return remarks;
    }
}

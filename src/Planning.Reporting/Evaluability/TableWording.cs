using Planning.Abstractions.Findings;
using Planning.Abstractions.French;
using Planning.Reporting.Checklist;

namespace Planning.Reporting.Evaluability;

/// <summary>The French words of the table to complete, the same in Word, in the spreadsheet and on the terminal.</summary>
public static class TableWording
{
    /// <summary>What stands where the planner must write.</summary>
    public const string Blank = "à compléter";

    /// <summary>What stands where nothing is asked for: an indicator with an alert needs neither target nor date.</summary>
    public const string NotAsked = "–";

    /// <summary>The head of the column of alerts, which stands after the date.</summary>
    private const string Alert = "Seuil d'alerte";

    private static readonly string[] OfAll = ["Axe, orientation", "Objectif", "Indicateur", "Unité", "Valeur de départ (année)", "Cible", "Échéance"];
    private static readonly string[] Last = ["Source", "Fréquence", "Responsable"];

    /// <summary>The heads of the columns of a table, in order; that of alerts only where an indicator has one.</summary>
    public static IReadOnlyList<string> Heads(EvaluabilityTable table) => table.HasAlerts ? [.. OfAll, Alert, .. Last] : [.. OfAll, .. Last];

    /// <summary>What stands in the columns after that of the indicator, in order; null where the planner must write.</summary>
    public static IReadOnlyList<string?> Cells(EvaluabilityTable table, EvaluabilityRow row)
    {
        List<string?> cells = [.. IndicatorTraitNames.All.Select(t => row.TextOf(t) ?? (row.Asks(t) ? null : NotAsked))];
        if (table.HasAlerts)
        {
            cells.Insert(OfAll.Length - 3, row.Indicator?.Alert ?? NotAsked);
        }

        return cells;
    }

    /// <summary>What may be meant, where the documents do not say it for sure: "peut-être : …".</summary>
    public static string Maybe(IReadOnlyList<string> names) => $"peut-être : {string.Join(" ; ", names)}";

    /// <summary>A trait as a list of lacks names it ("l'échéance").</summary>
    public static string Of(IndicatorTrait trait) => trait switch
    {
        IndicatorTrait.Unit => "l'unité",
        IndicatorTrait.Baseline => "la valeur de départ",
        IndicatorTrait.Target => "la cible",
        IndicatorTrait.Horizon => "l'échéance",
        IndicatorTrait.Source => "la source",
        IndicatorTrait.Frequency => "la fréquence",
        _ => "le responsable",
    };

    /// <summary>What the table counts, as a sentence.</summary>
    public static string Summary(EvaluabilityTable table)
    {
        var complete = table.Indicators.Count(i => !i.Lacking.Any());
        var unmeasured = table.Unmeasured.Count();
        if (table.Indicators.Count == 0)
        {
            return FrenchTypography.Set($"{FrenchCount.Of(table.Objectives.Count, "objectif")} ; aucun indicateur dans {(table.IsOfOneDocument ? "ce document" : "ces documents")}.");
        }

        return FrenchTypography.Set($"{FrenchCount.Of(table.Objectives.Count, "objectif")}, dont {unmeasured} sans indicateur ; {FrenchCount.Of(table.Indicators.Count, "indicateur")}, dont {FrenchCount.Of(complete, "complet")}.");
    }
}

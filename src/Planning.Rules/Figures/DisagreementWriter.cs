using Planning.Abstractions.Findings;
using Planning.Rules.Templates;

namespace Planning.Rules.Figures;

/// <summary>Tells a disagreement to a person: one finding with a passage for each value.</summary>
internal static class DisagreementWriter
{
    /// <summary>How many passages are shown for one value.</summary>
    private const int Shown = 2;

    /// <summary>The finding, on the document that gives the least given value.</summary>
    public static Finding Finding(RuleReference rule, FigureBound bound, Disagreement disagreement, IReadOnlyList<CheckReport> reports)
    {
        var stated = disagreement.Values[0][0].Figure.Stated;
        var own = reports[disagreement.Document].File;
        var values = disagreement.Values.Select(v => $"{ValueOf(v[0].Figure)} ({Places(v, reports)})");
        var subject = string.Join(" · ", new[] { stated.Quantity, stated.Period, stated.Territory }.Where(s => s.Length > 0));
        var evidence = disagreement.Values.SelectMany(v => v.DistinctBy(f => f.Document).Take(Shown)).Select(f => f.Figure.Stated.Evidence with
        {
            File = reports[f.Document].File == own ? null : reports[f.Document].File,
            Shows = $"{ValueOf(f.Figure)} ({Place(f, reports)})",
        });
        return new Finding(rule, Verdict.Partial, $"{Sentence(stated, bound, disagreement.Values.Count)} : {string.Join(", ", values)}.", [.. evidence], []) { Subject = subject };
    }

    private static string Sentence(StatedFigure stated, FigureBound bound, int values)
    {
        var period = stated.Period.Split('-') switch
        {
            [{ Length: > 0 } year] => $" {(bound == FigureBound.Year ? "en" : "à l'horizon")} {year}",
            [var first, var last] => $" entre {first} et {last}",
            _ => string.Empty,
        };
        var territory = stated.Territory.Length > 0 ? $", {stated.Territory}" : string.Empty;
        return $"{(values == 2 ? "Deux passages" : "Les passages")} ne s'accordent pas sur {stated.Name}{period}{territory}";
    }

    private static string Places(IReadOnlyList<PlacedFigure> figures, IReadOnlyList<CheckReport> reports) =>
        string.Join(" ; ", figures.DistinctBy(f => f.Document).Take(Shown).Select(f => Place(f, reports)));

    private static string Place(PlacedFigure figure, IReadOnlyList<CheckReport> reports)
    {
        var heading = figure.Figure.Stated.Evidence.Location.HeadingPath is [.., var last] ? $", « {last} »" : string.Empty;
        return $"{reports[figure.Document].PartName}{heading}";
    }

    /// <summary>"au moins 2 400 logements", "de 1 100 à 1 200 ha".</summary>
    private static string ValueOf(ReadFigure figure)
    {
        var (amount, unit) = (figure.Amount, figure.Stated.Unit);
        var how = amount.Limit switch { AmountLimit.Least => "au moins ", AmountLimit.Most => "au plus ", _ => amount.IsNear ? "environ " : string.Empty };
        return amount.IsRange
            ? $"de {FrenchNumber.Of(amount.Value)} à {FrenchNumber.Of(amount.Upper)} {Words(unit)}"
            : $"{how}{FrenchNumber.Of(amount.Value)} {Words(unit)}";
    }

    private static string Words(string unit) => unit switch
    {
        "logements/an" => "logements par an",
        "logements/ha" => "logements par hectare",
        "personnes/ménage" => "personnes par ménage",
        "%/an" => "% par an",
        "ha/an" => "ha par an",
        _ => unit,
    };
}

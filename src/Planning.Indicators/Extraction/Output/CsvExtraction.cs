using System.Globalization;
using Planning.Abstractions.French;
using Planning.Abstractions.Indicators;
using Planning.Indicators.Exchange;

namespace Planning.Indicators.Extraction.Output;

/// <summary>Writes what was extracted as French spreadsheets open a CSV file: semicolons, decimal commas, UTF-8 with its mark.</summary>
public static class CsvExtraction
{
    private static readonly string[] Heads =
        ["document", "indicateur", "territoire", "code", "periode", "valeur", "unite", "tel_qu_ecrit", "unite_ecrite", "provisoire", "confiance", "reserves", "methode", "page", "paragraphe", "endroit"];

    /// <summary>Writes one line an observation. The stream stays open.</summary>
    public static void Write(IReadOnlyList<ExtractionResult> results, Stream output)
    {
        using var csv = FrenchCsv.To(output);
        csv.WriteRecord(Heads);
        foreach (var observation in results.SelectMany(r => r.Observations))
        {
            csv.WriteRecord(Fields(observation));
        }
    }

    private static string[] Fields(Observation o) =>
    [
        o.Source.File, o.Indicator, o.Territory.Name, o.Territory.Code ?? string.Empty, o.Period.ToString(), FrenchNumber.Full(o.Value), o.Unit, o.AsWritten, o.UnitAsWritten,
        o.IsProvisional ? "oui" : "non", FrenchNumber.Plain((decimal)o.Confidence), string.Join(" | ", o.Reasons), ObservationMethodNames.Of(o.Source.Method), Text(o.Source.Location.Page),
        Text(o.Source.Location.Paragraph), PlaceWords.Of(o.Source),
    ];

    private static string Text(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;
}

using Planning.Abstractions;
using Planning.Abstractions.Documents;
using Planning.Abstractions.Indicators;
using Planning.Indicators.Series;

namespace Planning.Indicators.Exchange.Import;

/// <summary>Reads a file of series into observations: all its rows, or none and every fault.</summary>
internal sealed class SeriesReader
{
    private readonly ImportRequest request;
    private readonly SheetFile file;
    private readonly SheetColumns columns;
    private readonly IndicatorChoice indicators;
    private readonly List<ImportFault> faults = [];
    private int absent;

    private SeriesReader(ImportRequest request, SheetFile file, IndicatorChoice indicators) =>
        (this.request, this.file, this.indicators, columns) = (request, file, indicators, SheetColumns.Of(file));

    /// <summary>Reads the file.</summary>
    /// <exception cref="UserErrorException">It cannot be read, lacks a column, or a row is faulty: all faults are told.</exception>
    public static SeriesReading Read(ImportRequest request, IndicatorChoice indicators) => new SeriesReader(request, SheetFile.Read(request.File, request.Sheet), indicators).Read();

    private SeriesReading Read()
    {
        Require("indicateur", request.Indicator, "--indicateur");
        if (columns["code"] is null)
        {
            Require("territoire", request.Territory ?? request.Code, "--territoire");
        }

        if (columns.Values[0].Period is null)
        {
            Require("période", null, "une colonne « année » ; les années peuvent aussi être des colonnes");
        }

        var observations = columns.Rows.SelectMany(RowOf).ToList();
        if (faults.Count > 0)
        {
            throw ImportErrors.Faults(file.Path, faults);
        }

        return observations.Count > 0 || absent > 0
            ? new SeriesReading { Observations = observations, Absent = absent, Ignored = columns.Ignored, Sheet = file.Sheet, MayBeShares = file.Sheet.Name.Length > 0 && AreShares(observations) }
            : throw ImportErrors.NoRows(file.Path);
    }

    /// <summary>Whether percentages are all from 0 to 1: a workbook that shows "12 %" holds 0.12, and does not say so to its reader.</summary>
    private static bool AreShares(List<Observation> observations)
    {
        var percentages = observations.Where(o => o.Unit.StartsWith('%')).Select(o => Math.Abs(o.Value)).ToList();
        return percentages.Count > 0 && percentages.TrueForAll(p => p <= 1) && percentages.Exists(p => p is > 0 and < 1);
    }

    private void Require(string column, string? given, string option)
    {
        if (columns[column] is null && given is null)
        {
            throw ImportErrors.NoColumn(file.Path, column, option);
        }
    }

    private IEnumerable<Observation> RowOf(SheetRow row)
    {
        var filled = columns.Values.Where(v => !NumberText.IsAbsent(row[v.Column].Text)).ToList();
        absent += columns.Values.Count - filled.Count;
        if (filled.Count == 0)
        {
            yield break;
        }

        var (before, territory) = (faults.Count, TerritoryOf(row));
        var indicator = indicators.Of(Text(row, "indicateur") ?? request.Indicator ?? string.Empty);
        if (indicator.Fault is { } unknown)
        {
            Fault(row, unknown);
        }

        foreach (var (column, period) in filled)
        {
            var when = period ?? PeriodText.Of(Text(row, "période") ?? string.Empty);
            var value = ValueOf(row, row[column]);
            if (when is null)
            {
                Fault(row, $"« {Text(row, "période")} » n'est pas une année (2021) ni une période (2011-2021).");
            }

            if (faults.Count == before && when is { } known && value is { } number && InUnit(row, row[column], indicator.Id!, number) is { } measured)
            {
                yield return ObservationOf(row, column, indicator.Id!, territory!, known, measured);
            }
        }
    }

    private Territory? TerritoryOf(SheetRow row)
    {
        var (name, code) = (Text(row, "territoire") ?? request.Territory ?? string.Empty, Text(row, "code") ?? request.Code);
        var known = code is null ? null : TerritoryCode.Of(code);
        if (code is not null && known is null)
        {
            Fault(row, $"« {code} » n'est ni un code INSEE de commune (5 signes), ni un numéro SIREN (9 chiffres).");
        }
        else if (name.Length == 0 && code is null)
        {
            Fault(row, "le territoire manque.");
        }

        return new Territory(name, known);
    }

    private decimal? ValueOf(SheetRow row, SheetCell cell)
    {
        var number = cell.Number ?? NumberText.Of(cell.Text);
        if (number is null || (cell.Number is null && NumberText.IsAmbiguous(cell.Text)))
        {
            Fault(row, number is null ? $"« {cell.Text} » n'est pas un nombre." : $"« {cell.Text} » peut se lire de deux façons : écrivez {cell.Text.Replace(".", string.Empty, StringComparison.Ordinal)} ou {cell.Text.Replace('.', ',')}.");
            return null;
        }

        return number;
    }

    private MeasuredValue? InUnit(SheetRow row, SheetCell cell, string indicator, decimal value)
    {
        var written = Text(row, "unité") ?? request.Unit ?? string.Empty;
        if (cell.Text.EndsWith('%') && !written.Contains('%', StringComparison.Ordinal))
        {
            written = "%";
        }

        var measured = indicators.InUnit(indicator, value, written);
        if (measured.Fault is { } fault)
        {
            Fault(row, fault);
            return null;
        }

        return measured;
    }

    private Observation ObservationOf(SheetRow row, int column, string indicator, Territory territory, Period period, MeasuredValue measured) => new()
    {
        Indicator = indicator,
        Value = measured.Value,
        Unit = measured.Unit,
        AsWritten = row[column].Text,
        UnitAsWritten = measured.Written,
        Territory = territory,
        Period = period,
        Confidence = 1,
        Reasons = [],
        Source = new ObservationSource
        {
            File = file.Path,
            Hash = file.Hash,
            Method = ObservationMethod.Import,
            Location = new Location { HeadingPath = file.Sheet.Name.Length > 0 ? [file.Sheet.Name] : [] },
            Context = Text(row, "source") ?? request.Source,
            Row = row.Line - 1,
            Column = column,
        },
    };

    private string? Text(SheetRow row, string column) => columns[column] is { } found && row[found].Text is { Length: > 0 } text ? text : null;

    private void Fault(SheetRow row, string message) => faults.Add(new ImportFault(row.Line, message));
}

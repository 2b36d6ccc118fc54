using System.Globalization;
using Planning.Abstractions.French;

namespace Planning.Indicators.Exchange.Import;

/// <summary>A cell of a sheet: its text, and the number or the year where the file itself says that it is one.</summary>
/// <param name="Text">What a person reads.</param>
/// <param name="Number">The number of a spreadsheet's cell; null for text.</param>
internal readonly record struct SheetCell(string Text, decimal? Number = null)
{
    /// <summary>Nothing.</summary>
    public static readonly SheetCell Empty = new(string.Empty);

    /// <summary>A value as MiniExcel gives it.</summary>
    public static SheetCell Of(object? value) => value switch
    {
        null => Empty,
        double number when Math.Abs(number) < 1e27 => Of((decimal)number),
        int number => Of(number),
        long number => Of(number),
        decimal number => Of(number),
        DateTime date => new SheetCell(date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)),
        bool flag => new SheetCell(flag ? "vrai" : "faux"),
        _ => new SheetCell((Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty).Trim()),
    };

    private static SheetCell Of(decimal number) => new(FrenchNumber.Plain(number), number);
}

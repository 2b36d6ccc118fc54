using CsvHelper;

namespace Planning.Indicators.Exchange;

/// <summary>CSV files as French spreadsheets open them: semicolons, decimal commas, UTF-8 with its mark.</summary>
internal static class FrenchCsv
{
    // Text that begins like a formula is held back; a sign before a figure is left, for "+2,5" is what documents write.
    private static readonly CsvWriterOptions Options = CsvWriterOptions.Default with { Separator = ';', WriteByteOrderMark = true, Injection = CsvInjection.Escape, InjectionCharacters = "=@\t\r" };

    /// <summary>A writer to a stream, which stays open.</summary>
    public static CsvWriter To(Stream output) => CsvWriter.Create(output, Options, leaveOpen: true);
}

using System.Text;
using Planning.Indicators.Extraction;
using Planning.Indicators.Extraction.Output;

namespace Planning.Indicators.Tests.Extraction;

/// <summary>What is written of an extraction.</summary>
public sealed class OutputTests
{
    [Fact]
    public void A_small_value_keeps_all_its_decimals_in_csv()
    {
        using var stream = new MemoryStream();
        CsvExtraction.Write([new ExtractionResult("a.pdf", [Some.Observation(value: 0.00000012m)], [], [])], stream);
        Assert.Contains(";0,00000012;", Encoding.UTF8.GetString(stream.ToArray()), StringComparison.Ordinal);
    }
}

using System.Text;
using Planning.Reporting.Checklist.Html;
using Planning.Reporting.Comparison.Html;

namespace Planning.Reporting.Comparison;

/// <summary>Writes a comparison as one page that needs nothing else: to read, to print and to hand over.</summary>
public static class HtmlComparison
{
    /// <summary>Writes the page in UTF-8, well-formed as XML too. The stream stays open.</summary>
    public static void Write(ComparisonResult result, Stream output)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        new ComparisonPage(new XhtmlWriter(writer), result).Write();
    }
}

using System.Text;
using Planning.Reporting.Checklist.Html;

namespace Planning.Reporting.Checklist;

/// <summary>Writes a check's result as one page that needs nothing else: to read, to search, to print and to hand over.</summary>
public static class HtmlChecklist
{
    /// <summary>Writes the page in UTF-8, well-formed as XML too. The stream stays open.</summary>
    public static void Write(CheckResult result, Stream output)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        new ChecklistPage(new XhtmlWriter(writer), result).Write();
    }
}

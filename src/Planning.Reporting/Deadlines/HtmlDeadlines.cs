using System.Text;
using Planning.Abstractions.Deadlines;
using Planning.Reporting.Checklist.Html;
using Planning.Reporting.Deadlines.Html;

namespace Planning.Reporting.Deadlines;

/// <summary>Writes deadlines as one page that needs nothing else: to read, to print and to hand over.</summary>
public static class HtmlDeadlines
{
    /// <summary>Writes the page in UTF-8, well-formed as XML too. The stream stays open.</summary>
    public static void Write(DeadlineOverview overview, DateTimeOffset made, Stream output)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        new DeadlinePage(new XhtmlWriter(writer), overview, made).Write();
    }
}

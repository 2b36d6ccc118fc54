using System.Text;
using Planning.Reporting.Checklist.Html;
using Planning.Reporting.Programmes.Html;

namespace Planning.Reporting.Programmes;

/// <summary>Writes a matrix as one page that needs nothing else: to read, to print and to hand over.</summary>
public static class HtmlMatrix
{
    /// <summary>Writes the page in UTF-8, well-formed as XML too. The stream stays open.</summary>
    public static void Write(CommitmentMatrix matrix, DateTimeOffset made, Stream output)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        new MatrixPage(new XhtmlWriter(writer), matrix, made).Write();
    }
}

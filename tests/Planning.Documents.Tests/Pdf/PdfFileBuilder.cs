using System.Globalization;
using System.Text;
using Planning.Documents.Pdf.Pages;

namespace Planning.Documents.Tests.Pdf;

/// <summary>A PDF file of one page, made of drawing orders.</summary>
/// <param name="content">The orders; the font is <c>/F</c>, an optional layer that is off <c>/Off</c>, a picture <c>/Pic</c>.</param>
internal sealed class PdfFileBuilder(string content)
{
    private string entries = "/MediaBox [0 0 400 300]";

    /// <summary>Other entries of the page: its boxes, its rotation.</summary>
    public PdfFileBuilder WithEntries(string given)
    {
        entries = given;
        return this;
    }

    /// <summary>What the page draws and shows.</summary>
    public PageContent Read()
    {
        using var document = Pdfs.Open(Bytes());
        return new PageReader(document).Read(1);
    }

    /// <summary>The words that it shows.</summary>
    public IEnumerable<string> Words() => Planning.Documents.Pdf.Pages.Words.Of(Read()).Select(w => w.Text);

    private byte[] Bytes()
    {
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R /OCProperties << /OCGs [6 0 R] /D << /OFF [6 0 R] >> >> >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            $"<< /Type /Page /Parent 2 0 R {entries} /Contents 4 0 R /Resources << /Font << /F 5 0 R >> /Properties << /Off 6 0 R >> /XObject << /Pic 7 0 R >> >> >>",
            $"<< /Length {content.Length.ToString(CultureInfo.InvariantCulture)} >>\nstream\n{content}\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
            "<< /Type /OCG /Name (Fond) >>",
            "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\nA\nendstream",
        ];
        var file = new StringBuilder("%PDF-1.7\n");
        var places = new List<int>();
        for (var i = 0; i < objects.Length; i++)
        {
            places.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        places.ForEach(p => file.Append(CultureInfo.InvariantCulture, $"{p:D10} 00000 n \n"));
        file.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Length + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }
}

using System.Globalization;
using System.Text;
using Planning.Documents.Pdf;
using Planning.Host.Settings;

namespace Planning.Host.Operation.Doctor;

/// <summary>A PDF of one page with one word, in a font that is not in the file.</summary>
internal sealed class TrialPdf : IDisposable
{
    /// <summary>The word.</summary>
    public const string Word = "Planning";

    /// <summary>Whether it works is asked, not how fast: a machine may be busy.</summary>
    private const int Patience = 60;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("planning-");

    /// <param name="font">The object of the font.</param>
    public TrialPdf(string font)
    {
        Path = System.IO.Path.Combine(folder.FullName, "essai.pdf");
        File.WriteAllText(Path, Text(
        [
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
            $"<</Length 39>>stream\nBT /F1 12 Tf 20 50 Td ({Word}) Tj ET\nendstream",
            font,
        ]), Encoding.Latin1);
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>How it is read.</summary>
    public static PdfOptions Patient(PlanningSettings settings) => settings.PdfOf(null) with { Limits = settings.Pdf with { SecondsPerPage = Patience } };

    /// <inheritdoc/>
    public void Dispose() => folder.Delete(recursive: true);

    private static string Text(IReadOnlyList<string> objects)
    {
        var pdf = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        foreach (var (number, body) in objects.Index())
        {
            places.Add(pdf.Length);
            pdf.Append(CultureInfo.InvariantCulture, $"{number + 1} 0 obj\n{body}\nendobj\n");
        }

        var table = pdf.Length;
        pdf.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        places.ForEach(place => pdf.Append(CultureInfo.InvariantCulture, $"{place:0000000000} 00000 n \n"));
        return pdf.Append(CultureInfo.InvariantCulture, $"trailer\n<</Size {objects.Count + 1}/Root 1 0 R>>\nstartxref\n{table}\n%%EOF\n").ToString();
    }
}

using System.Globalization;
using System.Text;
using Planning.Documents;
using Planning.Host.Settings;

namespace Planning.Host.Operation.Doctor;

/// <summary>Whether PDFs can be read: a process of their own starts, within its limits of memory, and answers.</summary>
internal sealed class PdfExamination(PlanningSettings settings) : IExamination
{
    /// <summary>Whether it works is asked, not how fast: a machine may be busy.</summary>
    private const int Patience = 60;

    private static readonly string[] Objects =
    [
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        "<</Length 39>>stream\nBT /F1 12 Tf 20 50 Td (Planning) Tj ET\nendstream",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ];

    /// <inheritdoc/>
    public string Subject => "Lecture des PDF";

    /// <inheritdoc/>
    public Diagnosis Examine()
    {
        var folder = Directory.CreateTempSubdirectory("planning-");
        try
        {
            var file = Path.Combine(folder.FullName, "essai.pdf");
            File.WriteAllText(file, Smallest(), Encoding.Latin1);
            DocumentReader.Read(file, pdf: settings.PdfOf(null) with { Limits = settings.Pdf with { SecondsPerPage = Patience } });
            return new Diagnosis(Subject, DiagnosisState.Good, "Un PDF d'essai a été lu.");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>A page with one word.</summary>
    private static string Smallest()
    {
        var pdf = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        foreach (var (number, body) in Objects.Index())
        {
            places.Add(pdf.Length);
            pdf.Append(CultureInfo.InvariantCulture, $"{number + 1} 0 obj\n{body}\nendobj\n");
        }

        var table = pdf.Length;
        pdf.Append(CultureInfo.InvariantCulture, $"xref\n0 {Objects.Length + 1}\n0000000000 65535 f \n");
        places.ForEach(place => pdf.Append(CultureInfo.InvariantCulture, $"{place:0000000000} 00000 n \n"));
        return pdf.Append(CultureInfo.InvariantCulture, $"trailer\n<</Size {Objects.Length + 1}/Root 1 0 R>>\nstartxref\n{table}\n%%EOF\n").ToString();
    }
}

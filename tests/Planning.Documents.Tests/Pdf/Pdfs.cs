using Planning.Abstractions;
using Planning.Abstractions.Documents;
using Planning.Documents.Pdf;
using Planning.Documents.Pdf.Child;
using UglyToad.PdfPig;

namespace Planning.Documents.Tests.Pdf;

/// <summary>Reads PDFs as the program does, by a child that several tests share.</summary>
internal static class Pdfs
{
    private static readonly ChildPool Pool = new();

    /// <summary>How they are read.</summary>
    public static PdfOptions Options { get; } = new() { Child = Child(PdfChild.Argument), Pool = Pool };

    /// <summary>A child that behaves as said.</summary>
    public static ChildCommand Child(params string[] behaviour) => new(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [typeof(Pdfs).Assembly.Location, .. behaviour]);

    /// <summary>Opens a file as the child does.</summary>
    public static PdfDocument Open(byte[] file) => FileOpening.Open(file, password: null).Document!;

    /// <summary>Reads a file.</summary>
    public static PlanningDocument Read(byte[] file, PdfOptions? options = null) => With(file, path => DocumentReader.Read(path, pdf: options ?? Options));

    /// <summary>How a file is refused.</summary>
    public static UserErrorException Refusal(byte[] file, PdfOptions? options = null) => Assert.Throws<UserErrorException>(() => Read(file, options));

    /// <summary>The texts of a document in order, headings, notes and cells included.</summary>
    public static string[] AllTexts(this PlanningDocument document) => [.. document.Root.SelfAndDescendants().SelectMany(s => s.Blocks
        .SelectMany(b => b is Table table ? table.Cells.Select(c => c.Text) : [((TextBlock)b).Text]).Prepend(s.Heading)).Where(t => t.Length > 0)];

    /// <summary>Puts a file on disk for a while.</summary>
    public static T With<T>(byte[] file, Func<string, T> use)
    {
        var folder = Directory.CreateTempSubdirectory("planning-pdf").FullName;
        try
        {
            var path = Path.Combine(folder, "plan.pdf");
            File.WriteAllBytes(path, file);
            return use(path);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}

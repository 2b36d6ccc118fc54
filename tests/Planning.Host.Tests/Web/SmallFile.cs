using System.IO.Compression;
using Planning.EndToEnd.Tests;

namespace Planning.Host.Tests.Web;

/// <summary>The content of small files, good and bad.</summary>
internal static class SmallFile
{
    /// <summary>A Word document that can be checked.</summary>
    public static byte[] Word() => Made(file => SmallWord.Write(file, "# Projet d'aménagement et de développement durables", "Le PADD définit les orientations générales de la communauté d'agglomération."));

    /// <summary>A Word document of a few kilobytes that would fill a hundred megabytes.</summary>
    public static byte[] Bomb() => Made(file =>
    {
        SmallWord.Write(file, "Petit.");
        using var zip = ZipFile.Open(file, ZipArchiveMode.Update);
        zip.GetEntry("word/document.xml")!.Delete();
        using var writer = new StreamWriter(zip.CreateEntry("word/document.xml").Open());
        writer.Write("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>");
        var line = new string('a', 1 << 20);
        for (var written = 0; written < 100; written++)
        {
            writer.Write(line);
        }

        writer.Write("</w:t></w:r></w:p></w:body></w:document>");
    });

    private static byte[] Made(Action<string> write)
    {
        var folder = Directory.CreateTempSubdirectory("planning-small");
        try
        {
            var file = Path.Combine(folder.FullName, "petit.docx");
            write(file);
            return File.ReadAllBytes(file);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}

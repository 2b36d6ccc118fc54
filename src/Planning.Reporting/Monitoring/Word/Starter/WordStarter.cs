using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Planning.Reporting.Monitoring.Word.Package;
using Planning.Reporting.Monitoring.Word.Starter;

namespace Planning.Reporting.Monitoring.Word;

/// <summary>The template to begin with: cover, contents, all parts of a report, and in comments what each control receives. Always the same bytes.</summary>
public static class WordStarter
{
    /// <summary>Writes it.</summary>
    /// <param name="output">A stream that can be written to; it stays open.</param>
    public static void Write(Stream output) => Write(output, StarterBody.Of);

    /// <summary>Writes the note of a check, to be filled.</summary>
    /// <param name="output">A stream that can be written to; it stays open.</param>
    internal static void WriteNote(Stream output) => Write(output, NoteBody.Of);

    private static void Write(Stream output, Func<StarterControls, Body> body)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddNewPart<MainDocumentPart>("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "rIdMain");
            main.AddNewPart<StyleDefinitionsPart>("rIdStyles").Styles = StarterStyles.All();
            main.AddNewPart<NumberingDefinitionsPart>("rIdNumbering").Numbering = StarterNumbering.All();
            StarterTheme.Write(main.AddNewPart<ThemePart>("rIdTheme"));
            main.AddNewPart<DocumentSettingsPart>("rIdSettings").Settings = Settings();
            var comments = new StarterComments();
            var controls = new StarterControls(comments);
            main.AddNewPart<HeaderPart>("rIdHeader").Header = StarterMargins.Header(controls);
            main.AddNewPart<FooterPart>("rIdFooter").Footer = StarterMargins.Footer(controls);
            main.Document = new Document(body(controls));
            main.AddNewPart<WordprocessingCommentsPart>("rIdComments").Comments = comments.Part;
        }

        SteadyPackage.Write(stream, output);
    }

    private static Settings Settings() => new(
        new Zoom { Percent = "100" }, new DefaultTabStop { Val = 708 }, new CharacterSpacingControl { Val = CharacterSpacingValues.DoNotCompress },
        new Compatibility(new CompatibilitySetting { Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15" }),
        new ThemeFontLanguages { Val = "fr-FR" });
}

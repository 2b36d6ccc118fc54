using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Planning.Abstractions.Documents;
using Planning.Reporting.Monitoring.Word.Filling;
using Planning.Reporting.Monitoring.Word.Starter;

namespace Planning.Reporting.Monitoring.Word.Template;

/// <summary>What a template may have that a report must not: macros, the form of a template, tags that are not known.</summary>
internal static class TemplateSurprises
{
    /// <summary>Makes a plain document of a template, before anything of it is held: its macros go, and its type changes, which makes its main part anew.</summary>
    /// <returns>Whether it had macros.</returns>
    public static bool MakePlain(WordprocessingDocument document)
    {
        var macros = document.MainDocumentPart!.VbaProjectPart;
        if (macros is not null)
        {
            document.MainDocumentPart.DeletePart(macros);
        }

        if (document.DocumentType != WordprocessingDocumentType.Document)
        {
            document.ChangeDocumentType(WordprocessingDocumentType.Document);
        }

        return macros is not null;
    }

    /// <summary>Settles the rest, and says what people must know.</summary>
    public static IEnumerable<Notice> Settle(Writing writing)
    {
        var document = writing.Document;
        StarterComments.Remove(document);
        if (document.MainDocumentPart!.DocumentSettingsPart?.Settings?.GetFirstChild<DocumentProtection>() is { Enforcement.Value: true })
        {
            yield return WordNotices.Protected();
        }

        if (writing.Previous is null && !TemplateControls.All(document).Any(c => ControlRoles.Of(c.Tag) is ControlRole.Contents or ControlRole.Repeat))
        {
            yield return WordNotices.NoContents();
        }

        foreach (var (part, control, tag) in TemplateControls.All(document).Where(c => c.Tag.Length > 0 && IsUnknown(c.Tag, writing.Options.Tags)))
        {
            yield return WordNotices.Unknown(TemplateControls.RawTagOf(control), ControlPlace.Of(control, part, writing.Styles.Headings), writing.Options.Tags.NearestTo(tag));
        }
    }

    private static bool IsUnknown(string tag, WordTags tags) => ControlRoles.Of(tag) is not (ControlRole.Piece or ControlRole.Item) && !tags.Has(tag);
}

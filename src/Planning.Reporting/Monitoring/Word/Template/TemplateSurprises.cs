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
    /// <summary>Settles what can be settled, and says what people must know.</summary>
    public static IEnumerable<Notice> Settle(Writing writing)
    {
        var document = writing.Document;
        var main = document.MainDocumentPart!;
        StarterComments.Remove(document);
        if (main.VbaProjectPart is { } macros)
        {
            main.DeletePart(macros);
            yield return WordNotices.Macros();
        }

        if (document.DocumentType != WordprocessingDocumentType.Document)
        {
            document.ChangeDocumentType(WordprocessingDocumentType.Document);
        }

        if (main.DocumentSettingsPart?.Settings?.GetFirstChild<DocumentProtection>() is { Enforcement.Value: true })
        {
            yield return WordNotices.Protected();
        }

        foreach (var (part, control, tag) in TemplateControls.All(document).Where(c => c.Tag.Length > 0 && IsUnknown(c.Tag, writing.Options.Tags)))
        {
            yield return WordNotices.Unknown(TemplateControls.RawTagOf(control), ControlPlace.Of(control, part, writing.Styles.Headings), writing.Options.Tags.NearestTo(tag));
        }
    }

    private static bool IsUnknown(string tag, WordTags tags) => ControlRoles.Of(tag) is not (ControlRole.Piece or ControlRole.Item) && !tags.Has(tag);
}

using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Planning.Reporting.Monitoring.Word.Template;

namespace Planning.Reporting.Monitoring.Word.Package;

/// <summary>Holds a document against the format before it is written.</summary>
internal static class DocumentValidity
{
    private const int MostFaults = 5_000;

    /// <summary>What is wrong with a document already: a template's own faults are not ours to refuse.</summary>
    public static DocumentFaults FaultsOf(WordprocessingDocument document)
    {
        var faults = Validate(document).ToList();
        return new DocumentFaults(faults.Select(Key).ToHashSet(), faults is [var first, ..] ? (PlaceOf(first), first.Description) : null);
    }

    /// <summary>Refuses a document with a fault that was not there before.</summary>
    /// <exception cref="Abstractions.UserErrorException">It has one.</exception>
    public static void Refuse(WordprocessingDocument document, DocumentFaults before, string file)
    {
        if (Validate(document).FirstOrDefault(f => !before.Keys.Contains(Key(f))) is { } fault)
        {
            throw TemplateErrors.Invalid(file, PlaceOf(fault), fault.Description);
        }
    }

    private static string PlaceOf(ValidationErrorInfo fault) => fault.Path?.XPath ?? fault.Part?.Uri.ToString() ?? "document";

    private static IEnumerable<ValidationErrorInfo> Validate(WordprocessingDocument document) =>
        new OpenXmlValidator(FileFormatVersions.Microsoft365) { MaxNumberOfErrors = MostFaults }.Validate(document);

    private static string Key(ValidationErrorInfo fault) => $"{fault.Id} {fault.Node?.LocalName} {fault.Description}";
}

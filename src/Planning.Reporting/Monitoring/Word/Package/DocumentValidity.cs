using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Planning.Reporting.Monitoring.Word.Template;

namespace Planning.Reporting.Monitoring.Word.Package;

/// <summary>Holds a document against the format before it is written.</summary>
internal static class DocumentValidity
{
    private const int MostFaults = 200;

    /// <summary>What is wrong with a document already: a template's own faults are not ours to refuse.</summary>
    public static HashSet<string> FaultsOf(WordprocessingDocument document) => [.. Validate(document).Select(Key)];

    /// <summary>Refuses a document with a fault that was not there before.</summary>
    /// <exception cref="Abstractions.UserErrorException">It has one.</exception>
    public static void Refuse(WordprocessingDocument document, HashSet<string> before, string file)
    {
        if (Validate(document).FirstOrDefault(f => !before.Contains(Key(f))) is { } fault)
        {
            throw TemplateErrors.Invalid(file, fault.Path?.XPath ?? fault.Part?.Uri.ToString() ?? "document", fault.Description);
        }
    }

    private static IEnumerable<ValidationErrorInfo> Validate(WordprocessingDocument document) =>
        new OpenXmlValidator(FileFormatVersions.Microsoft365) { MaxNumberOfErrors = MostFaults }.Validate(document);

    private static string Key(ValidationErrorInfo fault) => $"{fault.Id} {fault.Node?.LocalName} {fault.Description}";
}

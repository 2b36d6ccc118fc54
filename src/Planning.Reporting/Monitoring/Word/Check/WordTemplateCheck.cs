using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Planning.Abstractions;
using Planning.Reporting.Monitoring.Word.Check;
using Planning.Reporting.Monitoring.Word.Filling;
using Planning.Reporting.Monitoring.Word.Package;
using Planning.Reporting.Monitoring.Word.Styles;
using Planning.Reporting.Monitoring.Word.Template;

namespace Planning.Reporting.Monitoring.Word;

/// <summary>Tells what a template will and will not receive, before it is used. The template is not changed.</summary>
public static class WordTemplateCheck
{
    private static readonly string[] Expected = ["plan.nom", "rapport.periode", "synthese", "sections", "donnees-absentes", "annexe.sources", "annexe.methode"];

    /// <summary>Looks at every control, then fills a copy with a small report to be sure that the result is a valid document.</summary>
    /// <param name="template">The template.</param>
    /// <param name="tags">The tags that it may have.</param>
    public static TemplateFindings Of(WordTemplate template, WordTags tags)
    {
        using var document = template.Open();
        var headings = new HeadingStyles(new StyleCatalogue(document.MainDocumentPart!), document.MainDocumentPart!.Document!.Body!);
        var controls = TemplateControls.All(document).Where(c => c.Tag.Length > 0 && ControlRoles.Of(c.Tag) is not (ControlRole.Piece or ControlRole.Item))
            .Select(c => new CheckedControl(c.Control, c.Part, c.Tag, ControlPlace.Of(c.Control, c.Part, headings))).ToList();
        var remarks = controls.SelectMany(c => c.Remarks(tags)).Concat(OfWhole(document)).Concat(Missing(controls.Select(c => c.Tag).ToHashSet())).Concat(Trial(template)).ToList();
        return new TemplateFindings(template.File, [.. controls.Select(c => new TemplateUse(TemplateControls.RawTagOf(c.Control), MeaningOf(c.Tag), c.Place))],
            [.. remarks.OrderBy(r => r.IsFault ? 0 : 1)]);
    }

    private static string MeaningOf(string tag) => WordTags.Alone.Concat(WordTags.Families).FirstOrDefault(t => t.Tag == tag || t.Tag == WordTags.FamilyOf(tag)).Meaning ?? string.Empty;

    private static IEnumerable<TemplateRemark> OfWhole(WordprocessingDocument document)
    {
        if (document.MainDocumentPart!.DocumentSettingsPart?.Settings?.GetFirstChild<DocumentProtection>() is { Enforcement.Value: true })
        {
            yield return TemplateRemarks.Protected();
        }

        if (document.MainDocumentPart.VbaProjectPart is not null)
        {
            yield return TemplateRemarks.Macros();
        }

        if (DocumentValidity.FaultsOf(document) is { Keys.Count: > 0 } faults)
        {
            yield return TemplateRemarks.Faulty(faults.Keys.Count);
        }
    }

    private static IEnumerable<TemplateRemark> Missing(HashSet<string> tags)
    {
        var missing = Expected.Where(e => !tags.Contains(e) && !IsGivenOtherwise(e, tags)).Select(e => $"{e} ({WordTags.Alone.First(t => t.Tag == e).Meaning})").ToList();
        return missing.Count == 0 ? [] : [TemplateRemarks.Missing(missing)];
    }

    private static bool IsGivenOtherwise(string tag, HashSet<string> tags) => tag switch
    {
        "sections" => tags.Contains("repeter:sections") || tags.Any(t => WordTags.FamilyOf(t) is not null),
        "synthese" => tags.Any(t => t.StartsWith("synthese.", StringComparison.Ordinal)),
        "rapport.periode" => tags.Contains("rapport.annee"),
        _ => false,
    };

    private static IEnumerable<TemplateRemark> Trial(WordTemplate template)
    {
        try
        {
            _ = WordReport.Write(TrialReport.Small(), template, Stream.Null, WordReportOptions.Usual);
            return [];
        }
        catch (UserErrorException e)
        {
            return [TemplateRemarks.Refused(e.Message, e.Remedy)];
        }
    }
}

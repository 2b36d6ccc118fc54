using DocumentFormat.OpenXml.Wordprocessing;
using Planning.Reporting.Monitoring.Word.Filling;
using Planning.Reporting.Monitoring.Word.Template;

namespace Planning.Reporting.Monitoring.Word.Check;

/// <summary>A control under a check.</summary>
internal sealed record CheckedControl(SdtElement Control, TemplatePart Part, string Tag, string Place)
{
    /// <summary>What is to be known of it.</summary>
    public IEnumerable<TemplateRemark> Remarks(WordTags tags)
    {
        var raw = TemplateControls.RawTagOf(Control);
        if (!tags.Has(Tag))
        {
            yield return TemplateRemarks.Unknown(raw, Place, tags.NearestTo(Tag));
            yield break;
        }

        var role = ControlRoles.Of(Tag);
        var around = Control.Ancestors<SdtElement>().Select(TemplateControls.TagOf).Where(t => t.Length > 0).ToList();
        if (RepeatOf(Tag) is { } repeat && !around.Contains(repeat))
        {
            yield return TemplateRemarks.OutsideRepeat(raw, repeat, Place);
        }

        if (around.FirstOrDefault(t => ControlRoles.Of(t) is ControlRole.Contents or ControlRole.Value) is { } outer)
        {
            yield return TemplateRemarks.Nested(raw, outer, Place);
            yield break;
        }

        foreach (var remark in OfForm(raw, role))
        {
            yield return remark;
        }
    }

    private IEnumerable<TemplateRemark> OfForm(string raw, ControlRole role)
    {
        if (role is ControlRole.Contents or ControlRole.Repeat && Control is SdtRun && Control.Parent is not Paragraph)
        {
            yield return TemplateRemarks.InLine(raw, Place);
        }

        if (Control.SdtProperties?.GetFirstChild<DataBinding>() is not null || Control.SdtProperties?.GetFirstChild<DocumentFormat.OpenXml.Office2013.Word.DataBinding>() is not null)
        {
            yield return TemplateRemarks.Bound(raw, Place);
        }

        if (Control.SdtProperties?.GetFirstChild<SdtContentPicture>() is not null || Control.SdtProperties?.GetFirstChild<DocumentFormat.OpenXml.Office2010.Word.SdtContentCheckBox>() is not null)
        {
            yield return TemplateRemarks.OtherKind(raw, Place);
        }

        if ((Tag.StartsWith("graphique:", StringComparison.Ordinal) || Tag is "sections" or "axes") && (!Part.IsBody || Control.Ancestors<TextBoxContent>().Any()))
        {
            yield return TemplateRemarks.NoChart(raw, Place);
        }
    }

    private static string? RepeatOf(string tag) => tag.Split('.')[0] switch
    {
        "section" => "repeter:sections",
        "axe" => "repeter:axes",
        "objectif" => "repeter:objectifs",
        _ => null,
    };
}

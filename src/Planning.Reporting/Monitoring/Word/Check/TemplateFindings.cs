namespace Planning.Reporting.Monitoring.Word;

/// <summary>What a check of a template found.</summary>
/// <param name="File">The template's name.</param>
/// <param name="Uses">Its tagged controls, in order.</param>
/// <param name="Remarks">What to know of it, faults first.</param>
public sealed record TemplateFindings(string File, IReadOnlyList<TemplateUse> Uses, IReadOnlyList<TemplateRemark> Remarks)
{
    /// <summary>Whether nothing would be missing or wrong in a report.</summary>
    public bool IsSound => !Remarks.Any(r => r.IsFault);
}

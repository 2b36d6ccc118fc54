namespace Planning.Host.Web.Checks;

/// <summary>A finding as the page shows it.</summary>
/// <param name="Number">Its place among those of the check, from 0: what a form calls it by.</param>
/// <param name="Document">The document that it is about.</param>
/// <param name="Finding">The finding.</param>
/// <param name="Answer">What a person answered; null for nothing.</param>
public sealed record ShownFinding(int Number, ListedDocument Document, ListedFinding Finding, ListedAnswer? Answer)
{
    /// <summary>Whether someone must still act: what is contested or put off is not to be done.</summary>
    public bool IsToTreat => Answer is null ? Finding.ToTreat : Finding.VerdictName is "missing" or "partial" or "to-review" && (Answer.State is "accepted" or "unclear" || Answer.StaleBecause.Length > 0);

    /// <summary>All findings of a check, with the answers given since.</summary>
    internal static IReadOnlyList<ShownFinding> Of(ListedCheck check, GivenAnswers answers) =>
        [.. check.Documents.SelectMany(d => d.Findings.Select(f => (Document: d, Finding: f))).Select((f, i) => new ShownFinding(i, f.Document, f.Finding, answers.To(f.Document, f.Finding)))];
}

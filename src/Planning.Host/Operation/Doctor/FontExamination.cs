using Planning.Abstractions.Documents;
using Planning.Documents;
using Planning.Host.Settings;

namespace Planning.Host.Operation.Doctor;

/// <summary>
/// Whether documents whose fonts are not in their file are read nonetheless. Nothing is drawn with the fonts of this machine: those of Word files
/// are of the reader's computer, and pages are drawn in the browser.
/// </summary>
internal sealed class FontExamination(PlanningSettings settings) : IExamination
{
    /// <summary>Such as office programs write when they are told to leave the fonts of every computer out.</summary>
    private static readonly string[] Absent =
    [
        "<</Type/Font/Subtype/TrueType/BaseFont/ArialMT/Encoding/WinAnsiEncoding/FirstChar 32/LastChar 32/Widths[278]>>",
        "<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>",
    ];

    /// <inheritdoc/>
    public string Subject => "Polices";

    /// <inheritdoc/>
    public Diagnosis Examine() => Absent.All(IsRead)
        ? new Diagnosis(Subject, DiagnosisState.Good, "Aucune n'est à installer : un PDF qui ne contient pas les siennes a été lu, et les pages se dessinent dans le navigateur.")
        : new Diagnosis(Subject, DiagnosisState.Mend, "Un PDF qui ne contient pas ses polices n'a pas été lu.", "Installez des polices courantes sur cette machine (paquet fonts-liberation sous Debian), puis relancez « planning doctor ».");

    private bool IsRead(string font)
    {
        using var trial = new TrialPdf(font);
        return DocumentReader.Read(trial.Path, pdf: TrialPdf.Patient(settings)).Root.SelfAndDescendants()
            .Any(section => section.Title.Contains(TrialPdf.Word, StringComparison.Ordinal) || section.Blocks.OfType<TextBlock>().Any(b => b.Text.Contains(TrialPdf.Word, StringComparison.Ordinal)));
    }
}

using Planning.Documents;
using Planning.Host.Settings;

namespace Planning.Host.Operation.Doctor;

/// <summary>Whether PDFs can be read: a process of their own starts, within its limits of memory, and answers.</summary>
internal sealed class PdfExamination(PlanningSettings settings) : IExamination
{
    /// <inheritdoc/>
    public string Subject => "Lecture des PDF";

    /// <inheritdoc/>
    public Diagnosis Examine()
    {
        using var trial = new TrialPdf("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
        DocumentReader.Read(trial.Path, pdf: TrialPdf.Patient(settings));
        return new Diagnosis(Subject, DiagnosisState.Good, "Un PDF d'essai a été lu.");
    }
}

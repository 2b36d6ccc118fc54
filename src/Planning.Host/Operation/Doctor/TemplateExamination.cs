using Planning.Host.Settings;
using Planning.Rules.Templates;

namespace Planning.Host.Operation.Doctor;

/// <summary>Whether the rules are there, and without mistakes.</summary>
internal sealed class TemplateExamination(PlanningSettings settings) : IExamination
{
    /// <inheritdoc/>
    public string Subject => "Règles";

    /// <inheritdoc/>
    public Diagnosis Examine()
    {
        var templates = new TemplateFolder(settings.Templates).Load();
        return templates switch
        {
            { Faults: [var first, ..] } => new Diagnosis(Subject, DiagnosisState.Mend, $"{FrenchCount.Of(templates.Faults.Count, "faute")} dans « {settings.Templates} » ; la première, {first.File}, ligne {first.Line} : {first.Message}", "« planning templates check » les montre toutes."),
            { Rules: [] } => new Diagnosis(Subject, DiagnosisState.Mend, $"Il n'y a aucune règle dans « {settings.Templates} ».", "Vérifiez le réglage « Templates » d'appsettings.json."),
            _ => new Diagnosis(Subject, DiagnosisState.Good, $"{FrenchCount.Of(templates.Rules.Count, "règle")} sans faute."),
        };
    }
}

using Planning.Host.Jobs;
using Planning.Host.Settings;
using Planning.Reporting.Monitoring.Word;
using Planning.Rules.Templates;

namespace Planning.Host.Operation.Doctor;

/// <summary>Whether the Word template that ships takes the indicators of the catalogue.</summary>
internal sealed class WordExamination(PlanningSettings settings) : IExamination
{
    /// <inheritdoc/>
    public string Subject => "Modèle Word des rapports";

    /// <inheritdoc/>
    public Diagnosis Examine()
    {
        var indicators = new CatalogueSource(settings).Load().Definitions.Select(d => d.Id).ToList();
        var findings = WordTemplateCheck.Of(WordTemplate.Starter(), new WordTags { Indicators = indicators, Nearest = Nearest.To });
        return findings.IsSound
            ? new Diagnosis(Subject, DiagnosisState.Good, $"Le modèle fourni s'ouvre ; {FrenchCount.Of(indicators.Count, "indicateur")} au catalogue.")
            : new Diagnosis(Subject, DiagnosisState.Mend, "Le modèle fourni a des fautes.", "Réinstallez Planning.");
    }
}

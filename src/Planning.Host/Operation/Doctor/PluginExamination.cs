using Planning.Host.Plugins;

namespace Planning.Host.Operation.Doctor;

/// <summary>Whether the plugins load.</summary>
internal sealed class PluginExamination(Func<PluginCatalogue> plugins) : IExamination
{
    /// <inheritdoc/>
    public string Subject => "Extensions";

    /// <inheritdoc/>
    public Diagnosis Examine()
    {
        var catalogue = plugins();
        var used = string.Join(", ", catalogue.Entries.Where(e => e.IsInUse).Select(e => $"{e.Id} {e.Version}"));
        var state = catalogue.Types.Count == 0 ? DiagnosisState.Mend : catalogue.Notices.Count > 0 ? DiagnosisState.Watch : DiagnosisState.Good;
        var message = used.Length == 0 ? "Aucune n'est chargée : rien ne peut être reconnu." : $"Chargées : {used}.";
        return new Diagnosis(Subject, state, string.Join(' ', [message, .. catalogue.Notices.Select(n => n.Message)]), string.Join(' ', catalogue.Notices.Select(n => n.Remedy).Distinct()) is { Length: > 0 } remedy
            ? remedy : state == DiagnosisState.Mend ? "« planning plugins » dit pourquoi ; « planning plugins enable » en active une." : string.Empty);
    }
}

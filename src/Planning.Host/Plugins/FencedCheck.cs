using Planning.Abstractions;
using Planning.Abstractions.Documents;
using Planning.Abstractions.Findings;
using Planning.Abstractions.Plugins;

namespace Planning.Host.Plugins;

/// <summary>A plugin's check behind the fence: whatever it throws becomes a finding to review that names its rule and the plugin.</summary>
internal sealed class FencedCheck : ICheck
{
    private readonly string plugin;
    private readonly ICheck inner;

    /// <exception cref="PluginRefusedException">The check says neither its rule nor its type.</exception>
    public FencedCheck(string plugin, ICheck inner)
    {
        (this.plugin, this.inner) = (plugin, inner);
        (Rule, Type) = (inner.Rule, inner.Type);
        if (Rule is null || string.IsNullOrWhiteSpace(Rule.Id) || string.IsNullOrWhiteSpace(Rule.Part) || string.IsNullOrWhiteSpace(Type))
        {
            throw new PluginRefusedException("Elle ne respecte pas les règles des extensions : un contrôle ne dit pas sa règle, sa pièce ou son type de document.",
                "Transmettez ce message à la personne qui fournit l'extension.");
        }
    }

    public RuleReference Rule { get; }

    public string Type { get; }

    /// <summary>The plugin's finding, or one to review. Never throws.</summary>
    public Finding Check(PlanningDocument document, FactSet facts)
    {
        try
        {
            var finding = inner.Check(document, facts) ?? throw new InvalidOperationException("aucune réponse");
            return finding.Rule.Id == Rule.Id ? finding : throw new InvalidOperationException($"réponse à une autre règle, {finding.Rule.Id}");
        }
        catch (Exception e)
        {
            return new Finding(Rule, Verdict.ToReview,
                $"La règle {Rule.Id} n'a pas pu être contrôlée : l'extension « {plugin} » s'est arrêtée sur une erreur, {PluginFault.Describe(e)}. "
                + "Vérifiez ce point vous-même, et transmettez ce message à la personne qui fournit l'extension.",
                evidence: [], searched: []);
        }
    }
}

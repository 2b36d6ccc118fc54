using Planning.Rules.Templates;

namespace Planning.Rules.Citations;

/// <summary>What the check of cited articles asks for in <c>templates/controles/citations.yaml</c>.</summary>
internal static class CitationNeeds
{
    /// <summary>All of it.</summary>
    public static readonly PlanRuleNeeds All = new("citations",
        ["citation-abrogee", "citation-autre-sujet", "citation-inconnue", "citation-a-venir", "citation-sans-code"],
        ["texte-d-un-autre-temps", "matiere-de-l-urbanisme"]);
}

using Planning.Rules.Templates;

namespace Planning.Rules.Figures;

/// <summary>What the check of figures asks for in <c>templates/controles/chiffres.yaml</c>; its concepts are those that its quantities name.</summary>
internal static class FigureNeeds
{
    /// <summary>The role of the rule that tells a disagreement.</summary>
    public const string Disagreement = "chiffre-desaccord";

    /// <summary>All of it.</summary>
    public static readonly PlanRuleNeeds All = new("chiffres", [Disagreement], []);
}

using Planning.Rules.Templates;

namespace Planning.Rules.Citations;

/// <summary>What the check of cited articles asks for in <c>templates/controles/citations.yaml</c>.</summary>
internal static class CitationNeeds
{
    /// <summary>The role of the rule that tells a repealed article.</summary>
    public const string Repealed = "citation-abrogee";

    /// <summary>The role of the rule that tells an article whose number now bears another subject.</summary>
    public const string Reused = "citation-autre-sujet";

    /// <summary>The role of the rule that tells an article that never was.</summary>
    public const string Unknown = "citation-inconnue";

    /// <summary>The role of the rule that tells an article that is not in force yet.</summary>
    public const string NotYet = "citation-a-venir";

    /// <summary>The role of the rule that tells an article of no named code.</summary>
    public const string Undetermined = "citation-sans-code";

    /// <summary>The concept of words by which a text says itself that an article is of another time.</summary>
    public const string OtherTime = "texte-d-un-autre-temps";

    /// <summary>The concept of what the Code de l'urbanisme governs.</summary>
    public const string Urbanism = "matiere-de-l-urbanisme";

    private const string File = "citations";

    /// <summary>All of it.</summary>
    public static readonly PlanRuleNeeds All = new(File, [Repealed, Reused, Unknown, NotYet, Undetermined], [OtherTime, Urbanism]);

    /// <summary>The id of one of its concepts in the compiled lexicon.</summary>
    public static string IdOf(string concept) => $"{TemplateFolder.PlanRulesFolder}/{File}#{concept}";
}

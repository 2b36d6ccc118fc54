using Planning.Rules.Checks;
using Planning.Rules.Facts;
using Planning.Rules.Passages;
using Planning.Rules.Templates;

namespace Planning.Rules;

/// <summary>A document walked once for the rules of its parts, ready to be judged.</summary>
public sealed class ReadDocument
{
    internal ReadDocument(DocumentText text, IReadOnlyList<CompiledRule> rules, IReadOnlyList<FactDefinition> facts, IReadOnlyList<ToldFact> told) =>
        (Text, Rules, Facts, Told) = (text, rules, facts, told);

    /// <summary>The file it was read from.</summary>
    public string File => Text.Document.File;

    /// <summary>What it says of the facts of its type.</summary>
    public IReadOnlyList<ToldFact> Told { get; }

    internal DocumentText Text { get; }

    internal IReadOnlyList<CompiledRule> Rules { get; }

    internal IReadOnlyList<FactDefinition> Facts { get; }
}

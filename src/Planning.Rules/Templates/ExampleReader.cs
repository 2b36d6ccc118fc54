using Planning.Abstractions.Findings;
using Planning.Abstractions;
using Planning.Rules.Yaml;

namespace Planning.Rules.Templates;

/// <summary>Reads the examples of a rule.</summary>
/// <param name="reader">The file.</param>
/// <param name="withExamples">Whether they were read at all.</param>
internal sealed class ExampleReader(TemplateReader reader, bool withExamples)
{
    /// <summary>The examples under a key; at least one must satisfy and one must not.</summary>
    public IReadOnlyList<RuleExample> Read(PlainNode? node, long ruleLine)
    {
        if (!withExamples)
        {
            return [];
        }

        var examples = (node as PlainList)?.Items.Select(ReadOne).ToList() ?? [];
        if (!examples.Exists(e => e.Verdict == Verdict.Satisfied) || !examples.Exists(e => e.Verdict != Verdict.Satisfied))
        {
            reader.Fault("PLN1440", ruleLine, "Une règle doit avoir au moins un exemple « satisfied » et un autre qui ne l'est pas.");
        }

        return examples;
    }

    private RuleExample ReadOne(PlainNode node)
    {
        var line = node.Line;
        var entries = reader.Keys(node, "verdict", "titre", "texte", "faits");
        return new RuleExample(
            VerdictOf(reader.Text(entries, "verdict", line, required: true), line),
            reader.Text(entries, "titre", line),
            reader.Text(entries, "texte", line, required: true),
            Facts(entries.GetValueOrDefault("faits")),
            (int)line);
    }

    private FactSet Facts(PlainNode? node)
    {
        if (node is null)
        {
            return FactSet.Empty;
        }

        if (node is PlainMapping mapping && mapping.Entries.All(c => c is { Key: PlainText, Value: PlainText }))
        {
            return new FactSet(mapping.Entries.ToDictionary(c => ((PlainText)c.Key).Value, c => ((PlainText)c.Value).Value));
        }

        reader.Fault("PLN1441", node.Line, "« faits » doit être une suite de faits avec leur valeur, comme {territoire.littoral: true}.");
        return FactSet.Empty;
    }

    private Verdict VerdictOf(string text, long line)
    {
        switch (text)
        {
            case "satisfied": return Verdict.Satisfied;
            case "partial": return Verdict.Partial;
            case "missing": return Verdict.Missing;
            case "to-review": return Verdict.ToReview;
            case "not-applicable": return Verdict.NotApplicable;
            default:
                reader.Fault("PLN1442", line, $"« {text} » n'est pas un verdict : satisfied, partial, missing, to-review ou not-applicable.");
                return Verdict.ToReview;
        }
    }
}

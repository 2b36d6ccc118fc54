using Planning.Rules.Lexicon;
using Planning.Rules.Yaml;

namespace Planning.Rules.Templates;

/// <summary>Reads the facts of a document type.</summary>
internal static class FactReader
{
    /// <summary>Adds the facts of a file, and the concepts by which a text tells them.</summary>
    public static void Read(TemplateReader reader, PlainMapping root, string type, string prefix, List<FactDefinition> facts, List<Concept> concepts)
    {
        var entries = reader.Keys(root, "faits");
        if (entries.GetValueOrDefault("faits") is not PlainMapping mapping)
        {
            reader.Fault("PLN1460", 1, "Il manque « faits » : la suite des faits, chacun avec sa question.");
            return;
        }

        foreach (var (name, value, line) in reader.Entries(mapping))
        {
            var fact = reader.Keys(value, "question", "vrai_si", "faux_si", "implique");
            var definition = new FactDefinition(
                name, reader.Text(fact, "question", line, required: true), $"{prefix}{name}+", $"{prefix}{name}-")
            {
                Type = type,
                Implies = reader.List(fact, "implique"),
            };
            facts.Add(definition);
            concepts.Add(new Concept { Id = definition.AssertedBy, Terms = reader.List(fact, "vrai_si") });
            concepts.Add(new Concept { Id = definition.RuledOutBy, Terms = reader.List(fact, "faux_si") });
        }
    }
}

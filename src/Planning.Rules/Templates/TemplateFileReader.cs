using Planning.Rules.Passages;
using YamlDotNet.RepresentationModel;

namespace Planning.Rules.Templates;

/// <summary>Reads the files of a templates folder, each by what it is.</summary>
/// <param name="withExamples">Whether the examples of rules are read.</param>
internal sealed class TemplateFileReader(bool withExamples)
{
    private static readonly Dictionary<string, string> None = [];

    /// <summary>The common lexicon: its concepts, and the markers that it must define.</summary>
    public static TemplateContents Common(string file) => Read(file, true, (reader, root, contents) =>
    {
        var entries = reader.Keys(root, "marqueurs", "concepts");
        contents.Concepts.AddRange(new ConceptReader(reader, string.Empty, None).Read(entries.GetValueOrDefault("concepts")));
        contents.Concepts.AddRange(new ConceptReader(reader, string.Empty, None).Read(entries.GetValueOrDefault("marqueurs"), [.. contents.Concepts]));
        foreach (var missing in Markers.Required.Where(id => !contents.Concepts.Exists(c => c.Id == id)))
        {
            reader.Fault("PLN1451", 1, $"Le lexique doit définir le marqueur « {missing} » : reprenez-le du lexique fourni avec cette version.");
        }
    });

    /// <summary>The lexicon of a type.</summary>
    public static TemplateContents Lexicon(string file, string prefix, IReadOnlyDictionary<string, string> common) => Read(file, true, (reader, root, contents) =>
        contents.Concepts.AddRange(new ConceptReader(reader, prefix, common).Read(reader.Keys(root, "concepts").GetValueOrDefault("concepts"))));

    /// <summary>Rules on all plans.</summary>
    public static TemplateContents PlanRules(string file, string prefix, IReadOnlyDictionary<string, string> common) => Read(file, true, (reader, root, contents) =>
    {
        var (concepts, rules, figures) = new PlanRuleReader(reader, new ConceptReader(reader, prefix, common)).Read(root);
        contents.Concepts.AddRange(concepts);
        contents.PlanRules.AddRange(rules);
        contents.Figures = figures;
    });

    /// <summary>The facts of a type.</summary>
    public static TemplateContents Facts(string file, string type, string prefix) => Read(file, true, (reader, root, contents) =>
        FactReader.Read(reader, root, type, prefix, contents.Facts, contents.Concepts));

    /// <summary>The rules of a part.</summary>
    public TemplateContents Rules(string file, string type, string prefix, IReadOnlyDictionary<string, string> shared) => Read(file, withExamples, (reader, root, contents) =>
    {
        var entries = reader.Keys(root, "partie", "depuis", "jusqua", "concepts", "regles");
        var list = new RuleList(type, reader.Text(entries, "partie", 1, required: true), reader.Day(entries, "depuis"), reader.Day(entries, "jusqua"));
        var concepts = new ConceptReader(reader, prefix, shared);
        contents.Concepts.AddRange(concepts.Read(entries.GetValueOrDefault("concepts")));
        if (entries.TryGetValue("regles", out var rules))
        {
            contents.Rules.AddRange(new RuleReader(reader, concepts, list, withExamples).Read(rules));
        }
    });

    /// <summary>The part that a file of rules bears on, told without reading the file whole; null where it does not say.</summary>
    public static string? PartOf(string file) => Said("partie", file);

    /// <summary>What a file says under one of its main keys, told without reading it whole; null where it does not say.</summary>
    public static string? Said(string key, string file) =>
        File.ReadLines(file).FirstOrDefault(line => line.StartsWith($"{key}:", StringComparison.Ordinal))?[(key.Length + 1)..].Split('#')[0].Trim().Trim('"', '\'');

    private static TemplateContents Read(string file, bool withExamples, Action<TemplateReader, YamlMappingNode, TemplateContents> read)
    {
        var contents = new TemplateContents();
        if (TemplateReader.Open(file, contents.Faults, withExamples) is var (reader, root))
        {
            read(reader, root, contents);
        }

        return contents;
    }
}

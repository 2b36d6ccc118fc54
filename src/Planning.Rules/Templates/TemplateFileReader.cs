using System.Text;
using Planning.Rules.Lexicon;
using Planning.Rules.Passages;
using Planning.Rules.Yaml;

namespace Planning.Rules.Templates;

/// <summary>Reads the files of a templates folder, each by what it is.</summary>
/// <param name="trees">What was read of them before, for a check, which does without the examples of rules; null to read all, anew.</param>
internal sealed class TemplateFileReader(KeptTrees? trees)
{
    private static readonly Dictionary<string, string> None = [];
    private readonly Func<string, PlainNode?>? whole = Kept(trees, PlainYaml.Read);
    private readonly Func<string, PlainNode?>? ofRules = Kept(trees, text => PlainYaml.Read(WithoutExamples(text)));

    /// <summary>The common lexicon: its concepts, and the markers that it must define.</summary>
    public TemplateContents Common(string file) => Read(file, whole, (reader, root, contents) =>
    {
        var entries = reader.Keys(root, "familles", "marqueurs", "concepts");
        var families = reader.Entries(entries.GetValueOrDefault("familles")).ToDictionary(e => e.Name, e => e.Node, StringComparer.Ordinal);
        contents.Families.AddRange(families.Keys.Select(name => new WordFamily(name, reader.List(families, name))));
        contents.Concepts.AddRange(new ConceptReader(reader, string.Empty, None).Read(entries.GetValueOrDefault("concepts")));
        contents.Concepts.AddRange(new ConceptReader(reader, string.Empty, None).Read(entries.GetValueOrDefault("marqueurs"), [.. contents.Concepts]));
        foreach (var missing in Markers.Required.Where(id => !contents.Concepts.Exists(c => c.Id == id)))
        {
            reader.Fault("PLN1451", 1, $"Le lexique doit définir le marqueur « {missing} » : reprenez-le du lexique fourni avec cette version.");
        }
    });

    /// <summary>The lexicon of a type.</summary>
    public TemplateContents Lexicon(string file, string prefix, IReadOnlyDictionary<string, string> common) => Read(file, whole, (reader, root, contents) =>
        contents.Concepts.AddRange(new ConceptReader(reader, prefix, common).Read(reader.Keys(root, "concepts").GetValueOrDefault("concepts"))));

    /// <summary>Rules on all plans.</summary>
    public TemplateContents PlanRules(string file, string prefix, IReadOnlyDictionary<string, string> common) => Read(file, whole, (reader, root, contents) =>
    {
        var (concepts, rules, figures) = new PlanRuleReader(reader, new ConceptReader(reader, prefix, common)).Read(root);
        contents.Concepts.AddRange(concepts);
        contents.PlanRules.AddRange(rules);
        contents.Figures = figures;
    });

    /// <summary>The facts of a type.</summary>
    public TemplateContents Facts(string file, string type, string prefix) => Read(file, whole, (reader, root, contents) =>
        FactReader.Read(reader, root, type, prefix, contents.Facts, contents.Concepts));

    /// <summary>The rules of a part.</summary>
    public TemplateContents Rules(string file, string type, string prefix, IReadOnlyDictionary<string, string> shared) => Read(file, ofRules, (reader, root, contents) =>
    {
        var entries = reader.Keys(root, "partie", "depuis", "jusqua", "concepts", "regles");
        var list = new RuleList(type, reader.Text(entries, "partie", 1, required: true), reader.Day(entries, "depuis"), reader.Day(entries, "jusqua"));
        var concepts = new ConceptReader(reader, prefix, shared);
        contents.Concepts.AddRange(concepts.Read(entries.GetValueOrDefault("concepts")));
        if (entries.TryGetValue("regles", out var rules))
        {
            contents.Rules.AddRange(new RuleReader(reader, concepts, list, withExamples: trees is null).Read(rules));
        }
    });

    /// <summary>The part that a file of rules bears on, told without reading the file whole; null where it does not say.</summary>
    public static string? PartOf(string file) => Said("partie", file);

    /// <summary>What a file says under one of its main keys, told without reading it whole; null where it does not say.</summary>
    public static string? Said(string key, string file) =>
        File.ReadLines(file).FirstOrDefault(line => line.StartsWith($"{key}:", StringComparison.Ordinal))?[(key.Length + 1)..].Split('#')[0].Trim().Trim('"', '\'');

    private static Func<string, PlainNode?>? Kept(KeptTrees? trees, Func<string, PlainNode?> read) => trees is null ? null : file => trees.Read(file, read);

    private static TemplateContents Read(string file, Func<string, PlainNode?>? tree, Action<TemplateReader, PlainMapping, TemplateContents> read)
    {
        var contents = new TemplateContents();
        if (TemplateReader.Open(file, contents.Faults, tree) is var (reader, root))
        {
            read(reader, root, contents);
        }

        return contents;
    }

    /// <summary>The text with the lines of examples left blank, so that the others keep their numbers.</summary>
    private static string WithoutExamples(string text)
    {
        var kept = new StringBuilder(text.Length + 1);
        var depth = -1;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = text.AsSpan(range);
            var content = line.TrimStart();
            var indent = line.Length - content.Length;
            var ends = content.Length > 0 && (indent < depth || (indent == depth && content[0] != '-'));
            depth = ends ? -1 : depth;
            kept.Append(depth < 0 ? line : []).Append('\n');
            depth = depth < 0 && content.TrimEnd() is "exemples:" ? indent : depth;
        }

        return kept.ToString();
    }
}

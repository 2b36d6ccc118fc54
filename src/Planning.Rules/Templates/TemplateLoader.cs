using Planning.Abstractions;
using Planning.Rules.Lexicon;
using Planning.Rules.Passages;

namespace Planning.Rules.Templates;

/// <summary>
/// Loads a templates folder: <c>lexique.yaml</c>, the rules on all plans of <c>controles</c>, then one folder a document type with its parts,
/// its <c>faits.yaml</c> and, where its parts share concepts, its own <c>lexique.yaml</c>.
/// </summary>
public static class TemplateLoader
{
    private const string LexiconFile = "lexique.yaml";
    private const string FactsFile = "faits.yaml";

    /// <summary>The folder of the rules on all plans.</summary>
    internal const string PlanRulesFolder = "controles";

    /// <summary>Loads the templates and checks them, noting all mistakes.</summary>
    /// <param name="folder">The templates folder.</param>
    /// <param name="types">The ids of the types to check documents with: their rules come without their examples. All types, with examples, when not given.</param>
    /// <exception cref="UserErrorException">The folder, or its lexicon, is not there.</exception>
    public static TemplateSet Load(string folder, IReadOnlyCollection<string>? types = null)
    {
        var lexicon = Path.Combine(folder, LexiconFile);
        if (!File.Exists(lexicon))
        {
            throw new UserErrorException("PLN1450", $"Le dossier des modèles « {folder} » ne contient pas {LexiconFile}.",
                "Vérifiez le réglage « templates » d'appsettings.json, ou réinstallez le dossier templates.");
        }

        var faults = new List<TemplateFault>();
        var contents = new Contents(ReadCommon(lexicon, faults), [], []);
        var common = contents.Concepts.ToDictionary(c => c.Id, c => c.Id, StringComparer.Ordinal);
        var (planRules, figures) = ReadPlanRules(Path.Combine(folder, PlanRulesFolder), common, contents.Concepts, faults);
        foreach (var typeFolder in Directory.EnumerateDirectories(folder)
            .Where(f => Path.GetFileName(f) != PlanRulesFolder && (types?.Contains(Path.GetFileName(f)) ?? true)).Order(StringComparer.Ordinal))
        {
            var type = Path.GetFileName(typeFolder);
            var shared = ReadLexicon(Path.Combine(typeFolder, LexiconFile), $"{type}#", common, contents.Concepts, faults);
            var files = Directory.EnumerateFiles(typeFolder, "*.yaml").Where(f => Path.GetFileName(f) != LexiconFile).Order(StringComparer.Ordinal).ToList();
            foreach (var (read, found) in files.AsParallel().AsOrdered().Select(file => ReadFile(file, type, shared, withExamples: types is null)))
            {
                contents.Concepts.AddRange(read.Concepts);
                contents.Rules.AddRange(read.Rules);
                contents.Facts.AddRange(read.Facts);
                faults.AddRange(found);
            }
        }

        TemplateConsistency.Check(contents.Rules, planRules, contents.Facts, faults);
        return new TemplateSet(contents.Rules, planRules, contents.Facts, contents.Concepts, faults) { Figures = figures };
    }

    /// <summary>The facts of all types, and nothing else. Mistakes in their files are left for <see cref="Load"/> to tell.</summary>
    public static IReadOnlyList<FactDefinition> LoadFacts(string folder) =>
        [.. Directory.EnumerateFiles(folder, FactsFile, SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .SelectMany(file => ReadFile(file, Path.GetFileName(Path.GetDirectoryName(file)!), [], withExamples: false).Contents.Facts)];

    private static List<Concept> ReadCommon(string file, List<TemplateFault> faults)
    {
        if (TemplateReader.Open(file, faults) is not var (reader, root))
        {
            return [];
        }

        var entries = reader.Keys(root, "marqueurs", "concepts");
        var none = new Dictionary<string, string>();
        var concepts = new ConceptReader(reader, string.Empty, none);
        var all = concepts.Read(entries.GetValueOrDefault("concepts"))
            .Concat(new ConceptReader(reader, string.Empty, none).Read(entries.GetValueOrDefault("marqueurs"))).ToList();
        foreach (var missing in Markers.Required.Where(id => !all.Exists(c => c.Id == id)))
        {
            reader.Fault("PLN1451", 1, $"Le lexique doit définir le marqueur « {missing} ».");
        }

        return all;
    }

    private static (List<PlanRule> Rules, FigureTemplate Figures) ReadPlanRules(string folder, Dictionary<string, string> common, List<Concept> concepts, List<TemplateFault> faults)
    {
        var rules = new List<PlanRule>();
        var figures = FigureTemplate.None;
        IEnumerable<string> files = Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal) : [];
        foreach (var file in files)
        {
            if (TemplateReader.Open(file, faults) is var (reader, root))
            {
                var prefix = $"{PlanRulesFolder}/{Path.GetFileNameWithoutExtension(file)}#";
                var (own, read, quantities) = new PlanRuleReader(reader, new ConceptReader(reader, prefix, common)).Read(root);
                concepts.AddRange(own);
                rules.AddRange(read);
                figures = quantities.Quantities.Count > 0 ? quantities : figures;
            }
        }

        return (rules, figures);
    }

    /// <summary>The names that the files of a type may use: those of its own lexicon, where it has one, hide the common ones.</summary>
    private static Dictionary<string, string> ReadLexicon(
        string file, string prefix, Dictionary<string, string> common, List<Concept> concepts, List<TemplateFault> faults)
    {
        if (!File.Exists(file) || TemplateReader.Open(file, faults) is not var (reader, root))
        {
            return common;
        }

        var own = new ConceptReader(reader, prefix, common).Read(reader.Keys(root, "concepts").GetValueOrDefault("concepts"));
        concepts.AddRange(own);
        var names = new Dictionary<string, string>(common, StringComparer.Ordinal);
        foreach (var concept in own)
        {
            names[concept.Id[prefix.Length..]] = concept.Id;
        }

        return names;
    }

    private static (Contents Contents, List<TemplateFault> Faults) ReadFile(string file, string type, Dictionary<string, string> shared, bool withExamples)
    {
        var contents = new Contents([], [], []);
        var faults = new List<TemplateFault>();
        if (TemplateReader.Open(file, faults, withExamples) is not var (reader, root))
        {
            return (contents, faults);
        }

        var prefix = $"{type}/{Path.GetFileNameWithoutExtension(file)}#";
        if (Path.GetFileName(file) == FactsFile)
        {
            FactReader.Read(reader, root, type, prefix, contents.Facts, contents.Concepts);
            return (contents, faults);
        }

        var entries = reader.Keys(root, "partie", "depuis", "jusqua", "concepts", "regles");
        var list = new RuleList(type, reader.Text(entries, "partie", 1, required: true), reader.Day(entries, "depuis"), reader.Day(entries, "jusqua"));
        var concepts = new ConceptReader(reader, prefix, shared);
        contents.Concepts.AddRange(concepts.Read(entries.GetValueOrDefault("concepts")));
        if (entries.TryGetValue("regles", out var rules))
        {
            contents.Rules.AddRange(new RuleReader(reader, concepts, list, withExamples).Read(rules));
        }

        return (contents, faults);
    }

    private sealed record Contents(List<Concept> Concepts, List<RuleTemplate> Rules, List<FactDefinition> Facts);
}

using System.Collections.Concurrent;
using Planning.Abstractions;
using Planning.Rules.Yaml;

namespace Planning.Rules.Templates;

/// <summary>
/// A templates folder: <c>lexique.yaml</c>, the rules on all plans of <c>controles</c>, then one folder a document type with its parts,
/// its <c>faits.yaml</c> and, where its parts share concepts, its own <c>lexique.yaml</c>. A file is read when first asked for, and once.
/// Any thread may ask.
/// </summary>
/// <param name="folder">The folder.</param>
/// <param name="trees">What was read of its files before, for a check, which does without the examples of rules; null to read all, anew.</param>
public sealed class TemplateFolder(string folder, KeptTrees? trees = null)
{
    /// <summary>The file of a lexicon, the common one or that of a type.</summary>
    internal const string LexiconFile = "lexique.yaml";

    /// <summary>The folder of the rules on all plans.</summary>
    internal const string PlanRulesFolder = "controles";

    /// <summary>The folder of work programmes and of the scale by which they are looked for.</summary>
    internal const string ProgrammesFolder = "ptp";

    /// <summary>The folder of the catalogue of indicators, which is read elsewhere.</summary>
    internal const string IndicatorsFolder = "indicateurs";

    /// <summary>The folder of the kinds of monitoring reports, which are read elsewhere.</summary>
    internal const string ReportsFolder = "rapports";

    private const string FactsFile = "faits.yaml";
    private readonly TemplateFileReader reader = new(trees);
    private readonly ConcurrentDictionary<string, Lazy<TemplateContents>> read = new(StringComparer.Ordinal);

    /// <summary>Loads templates and checks them, noting all mistakes.</summary>
    /// <param name="parts">The parts whose rules are wanted; all when not given.</param>
    /// <exception cref="UserErrorException">The folder, or its lexicon, is not there.</exception>
    public TemplateSet Load(IReadOnlyCollection<PartOfType>? parts = null)
    {
        var all = new TemplateContents();
        all.Add(Common());
        all.Add(PlanRules());
        foreach (var type in Types().Where(type => parts?.Any(p => p.Type == type) ?? true))
        {
            all.Add(Lexicon(type));
            var files = RuleFiles(type, part => parts?.Contains(new PartOfType(type, part)) ?? true);
            foreach (var contents in SideBySide.Run([.. files, FactsOf(type)], file => OfType(file, type)))
            {
                all.Add(contents);
            }
        }

        TemplateConsistency.Check(all);
        return new TemplateSet(all);
    }

    /// <summary>Reads ahead what the rules of a type's parts need.</summary>
    /// <param name="type">The type's id; nothing is read for one that has no templates.</param>
    public void ReadAhead(string type)
    {
        if (!Types().Contains(type))
        {
            return;
        }

        PlanRules();
        SideBySide.Run([.. RuleFiles(type, _ => true), FactsOf(type)], file => OfType(file, type));
    }

    /// <summary>The facts of all types, and nothing else. Mistakes in their files are left for <see cref="Load"/> to tell.</summary>
    public IReadOnlyList<FactDefinition> Facts() => [.. Types().SelectMany(type => OfType(FactsOf(type), type).Facts)];

    private IReadOnlyList<string> Types()
    {
        Common();
        return [.. Directory.EnumerateDirectories(folder).Select(f => Path.GetFileName(f)).Where(f => f is not (PlanRulesFolder or ProgrammesFolder or IndicatorsFolder or ReportsFolder)).Order(StringComparer.Ordinal)];
    }

    /// <summary>The files of the parts wanted; one that does not say its part is among them, for its mistake to be told.</summary>
    private IEnumerable<string> RuleFiles(string type, Func<string, bool> wanted) =>
        Directory.EnumerateFiles(Path.Combine(folder, type), "*.yaml").Where(f => Path.GetFileName(f) is not (LexiconFile or FactsFile)).Order(StringComparer.Ordinal)
            .Where(f => TemplateFileReader.PartOf(f) is not { } part || wanted(part));

    private string FactsOf(string type) => Path.Combine(folder, type, FactsFile);

    private TemplateContents Common()
    {
        var file = Path.Combine(folder, LexiconFile);
        return File.Exists(file) ? Once(file, () => reader.Common(file))
            : throw new UserErrorException("PLN1450", $"Le dossier des modèles « {folder} » ne contient pas {LexiconFile}.",
                "Vérifiez le réglage « templates » d'appsettings.json, ou réinstallez le dossier templates.");
    }

    private TemplateContents PlanRules()
    {
        var path = Path.Combine(folder, PlanRulesFolder);
        return Once(path, () =>
        {
            var all = new TemplateContents();
            IEnumerable<string> files = Directory.Exists(path) ? Directory.EnumerateFiles(path, "*.yaml").Order(StringComparer.Ordinal) : [];
            var ofFigures = string.Empty;
            foreach (var file in files)
            {
                var contents = reader.PlanRules(file, $"{PlanRulesFolder}/{Path.GetFileNameWithoutExtension(file)}#", CommonNames());
                if (contents.Figures.Quantities.Count > 0)
                {
                    PlanRuleConsistency.CheckFigures(contents, file, ofFigures);
                    ofFigures = ofFigures.Length > 0 ? ofFigures : Path.GetFileName(file);
                }

                all.Add(contents);
            }

            if (Directory.Exists(path))
            {
                PlanRuleConsistency.CheckNeeds(all, path);
            }

            return all;
        });
    }

    private TemplateContents Lexicon(string type)
    {
        var file = Path.Combine(folder, type, LexiconFile);
        return Once(file, () => File.Exists(file) ? reader.Lexicon(file, $"{type}#", CommonNames()) : new TemplateContents());
    }

    private TemplateContents OfType(string file, string type) => Once(file, () =>
    {
        var prefix = $"{type}/{Path.GetFileNameWithoutExtension(file)}#";
        return Path.GetFileName(file) != FactsFile ? reader.Rules(file, type, prefix, Names(type))
            : File.Exists(file) ? reader.Facts(file, type, prefix) : new TemplateContents();
    });

    private Dictionary<string, string> CommonNames() => Common().Concepts.ToDictionary(c => c.Id, c => c.Id, StringComparer.Ordinal);

    /// <summary>The names that the files of a type may use: those of its own lexicon hide the common ones.</summary>
    private Dictionary<string, string> Names(string type)
    {
        var names = CommonNames();
        foreach (var concept in Lexicon(type).Concepts)
        {
            names[concept.Id[(type.Length + 1)..]] = concept.Id;
        }

        return names;
    }

    private TemplateContents Once(string path, Func<TemplateContents> work) => read.GetOrAdd(path, _ => new Lazy<TemplateContents>(work)).Value;
}

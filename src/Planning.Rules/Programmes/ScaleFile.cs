using Planning.Abstractions;
using Planning.Rules.Lexicon;
using Planning.Rules.Templates;
using Planning.Rules.Yaml;

namespace Planning.Rules.Programmes;

/// <summary>The scale as <c>templates/ptp/echelle.yaml</c> has it: the words that tell each depth, and what each part of a plan is worth.</summary>
/// <param name="Concepts">One concept a signal.</param>
/// <param name="Forces">The force of each part that has one, by its id.</param>
internal sealed record ScaleFile(IReadOnlyList<Concept> Concepts, IReadOnlyDictionary<string, PartForce> Forces)
{
    /// <summary>The name of the file.</summary>
    public const string FileName = ProgrammeReader.ScaleFile;

    /// <summary>The name of the words that head a column which says where figures come from; they tell nothing of a sentence.</summary>
    public const string Source = "source";

    /// <summary>The signals, by the names that the file gives them.</summary>
    public static readonly IReadOnlyDictionary<string, Signals> Names = new Dictionary<string, Signals>(StringComparer.Ordinal)
    {
        ["orientation"] = Signals.Orientation,
        ["prescription"] = Signals.Prescription,
        ["recommandation"] = Signals.Recommendation,
        ["engagement"] = Signals.Undertaking,
        ["but"] = Signals.Aim,
        ["constat"] = Signals.Statement,
        ["prevision"] = Signals.Forecast,
        ["indicateur"] = Signals.Indicator,
        ["releve"] = Signals.Record,
        ["mesure"] = Signals.Measured,
        ["titre-de-contexte"] = Signals.Context,
        ["etiquette"] = Signals.Label,
        ["loi"] = Signals.Law,
    };

    private static readonly Dictionary<string, PartForce> ForceNames = new(StringComparer.Ordinal)
    {
        ["explique"] = PartForce.Explains,
        ["oriente"] = PartForce.Orients,
        ["prescrit"] = PartForce.Orders,
        ["agit"] = PartForce.Acts,
    };

    /// <summary>The id of a signal's concept in the compiled lexicon.</summary>
    public static string IdOf(string name) => $"{TemplateFolder.ProgrammesFolder}/echelle#{name}";

    /// <summary>Reads the scale of a templates folder.</summary>
    /// <exception cref="UserErrorException">It is not there, or holds mistakes.</exception>
    public static ScaleFile Load(string templates)
    {
        var file = Path.Combine(templates, TemplateFolder.ProgrammesFolder, FileName);
        if (!File.Exists(file))
        {
            throw new UserErrorException("PLN1538", $"Le dossier des modèles « {templates} » ne contient pas {TemplateFolder.ProgrammesFolder}/{FileName}.", "Réinstallez le dossier templates.");
        }

        var faults = new List<TemplateFault>();
        var scale = TemplateReader.Open(file, faults) is var (reader, root) ? Read(reader, root) : null;
        return faults is not [var first, ..] ? scale! : throw new UserErrorException("PLN1539",
            $"L'échelle « {file} » contient {faults.Count} faute(s) ; la première, ligne {first.Line} : {first.Message}", "Corrigez ce fichier, ou réinstallez le dossier templates.");
    }

    private static ScaleFile Read(TemplateReader reader, PlainMapping root)
    {
        var entries = reader.Keys(reader.Keys(root, "echelle").GetValueOrDefault("echelle") ?? root, "pieces", "signes");
        var concepts = new ConceptReader(reader, IdOf(string.Empty), new Dictionary<string, string>()).Read(entries.GetValueOrDefault("signes"));
        foreach (var missing in Names.Keys.Append(Source).Where(name => concepts.All(c => c.Id != IdOf(name))))
        {
            reader.Fault("PLN1539", 1, $"L'échelle doit définir le signe « {missing} ».");
        }

        var parts = entries.TryGetValue("pieces", out var node) ? reader.Keys(node, [.. ForceNames.Keys]) : [];
        return new ScaleFile(concepts, parts.Keys.SelectMany(force => reader.List(parts, force).Select(part => (part, ForceNames[force])))
            .DistinctBy(p => p.part).ToDictionary(p => p.part, p => p.Item2, StringComparer.Ordinal));
    }
}

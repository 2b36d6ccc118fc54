using System.Text;
using Planning.Abstractions.Findings;
using Planning.Abstractions;
using Planning.Rules.Lexicon;
using Planning.Rules.Templates;
using Planning.Rules.Yaml;

namespace Planning.Rules.Programmes;

/// <summary>Reads a programme's file and notes all mistakes at once.</summary>
/// <param name="types">The ids of the document types that there are.</param>
public sealed class ProgrammeReader(IReadOnlyCollection<string> types)
{
    /// <summary>The file that stands beside the programmes shipped, and is none.</summary>
    public const string ScaleFile = "echelle.yaml";

    /// <summary>What makes the ids of the concepts of commitments unique.</summary>
    internal const string Prefix = "ptp/";

    private const string NotionPrefix = "ptp/#";
    private const string NoProgramme = "Ce fichier n'est pas un programme : il lui manque « programme » et « axes ». « planning programmes init » en prépare un.";

    /// <summary>The programme of a file, with its mistakes.</summary>
    /// <exception cref="UserErrorException">The file is not there, or cannot be read as text.</exception>
    public ProgrammeFile Read(string file)
    {
        EnsureIsText(file);
        var faults = new List<TemplateFault>();
        return TemplateReader.Open(file, faults) is var (reader, root) ? Read(reader, root, faults)
            : new ProgrammeFile(file, null, [], [.. faults.Select(f => f.Code == "PLN1401" ? f with { Code = "PLN1526", Message = NoProgramme } : f)]);
    }

    /// <summary>The programme of a file without mistakes.</summary>
    /// <exception cref="UserErrorException">The file is not there, cannot be read, or holds mistakes.</exception>
    public ProgrammeFile ReadWhole(string file)
    {
        var read = Read(file);
        return read.Faults is not [var first, ..] ? read : throw new UserErrorException("PLN1524",
            $"Le programme « {file} » contient {(read.Faults.Count == 1 ? "une faute," : $"{read.Faults.Count} fautes, dont")} ligne {first.Line} : {first.Message}",
            $"« planning programmes check {file} » les montre toutes.");
    }

    /// <summary>What a programme calls itself, told without reading its file whole; empty where it does not say.</summary>
    public static string TitleOf(string file) => TemplateFileReader.Said("nom", file) ?? string.Empty;

    private static void EnsureIsText(string file)
    {
        if (Directory.Exists(file))
        {
            throw new UserErrorException("PLN1521", $"« {file} » est un dossier, pas un programme.", "Indiquez le fichier .yaml du programme.");
        }

        if (!File.Exists(file))
        {
            throw new UserErrorException("PLN1520", $"Le programme « {file} » n'existe pas.",
                "Vérifiez le chemin ; « planning programmes list » donne ceux qui sont fournis, « planning programmes init » en prépare un.");
        }

        try
        {
            if (new FileInfo(file).Length <= TemplateReader.LargestFile)
            {
                File.ReadAllText(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
            }
        }
        catch (DecoderFallbackException e)
        {
            throw new UserErrorException("PLN1522", $"Le programme « {file} » n'est pas du texte enregistré en UTF-8.", "Enregistrez-le en UTF-8, ou vérifiez que c'est bien un fichier .yaml.", e);
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            throw new UserErrorException("PLN1525", $"Le programme « {file} » ne peut pas être lu.", "Vérifiez vos droits sur ce fichier, et qu'il n'est pas ouvert ailleurs.", e);
        }
    }

    private ProgrammeFile Read(TemplateReader reader, PlainMapping root, List<TemplateFault> faults)
    {
        if (!root.Entries.Any(e => e.Key is PlainText { Value: "programme" or "axes" }))
        {
            reader.Fault("PLN1526", 1, NoProgramme);
            return new ProgrammeFile(reader.File, null, [], faults);
        }

        var entries = reader.Keys(root, "programme", "nom", "de", "a", "notions", "axes");
        var all = new List<Concept>(new ConceptReader(reader, NotionPrefix, new Dictionary<string, string>()).Read(entries.GetValueOrDefault("notions")));
        var notions = all.ToDictionary(c => c.Id[NotionPrefix.Length..], c => c.Id, StringComparer.Ordinal);
        var commitments = new CommitmentReader(reader, new ConceptReader(reader, Prefix, notions), types);
        var programme = new Programme
        {
            Id = reader.Text(entries, "programme", 1, required: true),
            Name = reader.Text(entries, "nom", 1, required: true),
            From = Year(reader, entries, "de"),
            Until = Year(reader, entries, "a"),
            Axes = Axes(reader, entries.GetValueOrDefault("axes"), commitments, all),
        };
        if (programme.Until < programme.From && programme.Until > 0)
        {
            reader.Fault("PLN1527", entries["a"].Line, $"Le programme finit ({programme.Until}) avant de commencer ({programme.From}).");
        }

        if (programme.Axes.Count > 0 && !programme.Commitments.Any())
        {
            reader.Fault("PLN1528", entries["axes"].Line, "Ce programme n'a aucun engagement.");
        }

        return new ProgrammeFile(reader.File, programme, all, [.. faults.OrderBy(f => f.Line)]);
    }

    private static int Year(TemplateReader reader, Dictionary<string, PlainNode> entries, string key)
    {
        if (!entries.TryGetValue(key, out var node))
        {
            reader.Fault("PLN1406", 1, $"Il manque « {key} » : une année.");
            return 0;
        }

        var year = reader.Number(entries, key, 0);
        if (year is not 0 and (< 1990 or > 2150))
        {
            reader.Fault("PLN1529", node.Line, $"« {key} » doit être une année, comme 2024.");
        }

        return year;
    }

    private static List<ProgrammeAxis> Axes(TemplateReader reader, PlainNode? node, CommitmentReader commitments, List<Concept> concepts)
    {
        if (node is not PlainList { Items.Count: > 0 } axes)
        {
            reader.Fault("PLN1530", node?.Line ?? 1, "Il manque « axes » : la liste des axes, chacun avec son titre et ses engagements.");
            return [];
        }

        var read = new List<ProgrammeAxis>();
        foreach (var child in axes.Items)
        {
            var entries = reader.Keys(child, "titre", "portee", "engagements");
            var title = reader.Text(entries, "titre", child.Line, required: true);
            var isLight = commitments.IsLight(entries, otherwise: false);
            read.Add(new ProgrammeAxis(read.Count + 1, title, commitments.Read(entries.GetValueOrDefault("engagements"), child.Line, isLight, concepts)));
        }

        return read;
    }
}

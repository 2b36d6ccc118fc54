using Planning.Abstractions.Documents;
using Planning.Abstractions.Findings;
using Planning.Abstractions;
using Planning.Rules.Programmes;
using Planning.Rules.Templates;
using Planning.Rules.Yaml;
using Planning.Tests;

namespace Planning.Rules.Tests.Programmes;

/// <summary>Small programmes, and what documents carry of them.</summary>
internal static class SomeProgramme
{
    public const string Hedges = """
        programme: ESSAI-2024-2026
        nom: Programme d'essai
        de: 2024
        a: 2026
        axes:
          - titre: Un axe
            engagements:
              - id: ESSAI-1
                titre: Protéger les haies
                types: [plui, pcaet]
                porte_par: des haies protégées
                termes: [haie, corridor écologique]
                indices: [bocage, talus, arbre]
                seuil: 2
                sauf: [course de haies]
              - id: ESSAI-2
                titre: Publier le suivi
                portee: legere
                types: [plui]
                porte_par: un bilan publié
                termes: [bilan annuel]
        """;

    private static readonly string Folder = Path.Combine(Repository.Root, "templates");
    private static readonly ScaleFile Scale = ScaleFile.Load(Folder);
    private static readonly TemplateSet Templates = new TemplateFolder(Folder, new KeptTrees(null)).Load([new PartOfType("pcaet", "strategie")]);

    /// <summary>Reads a programme from its text.</summary>
    public static ProgrammeFile Read(string text)
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("planning-programme").FullName, "programme.yaml");
        try
        {
            File.WriteAllText(file, text);
            return new ProgrammeReader(["plui", "scot", "pcaet"]).Read(file);
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
        }
    }

    /// <summary>The reports of the documents of one plan, each a part and its text.</summary>
    public static IReadOnlyList<CheckReport> Check(string programme, string type, params (string Part, string Text)[] documents)
    {
        var book = RuleBook.Compile(Templates, Read(programme), Scale);
        var engine = new RuleEngine(book);
        var read = documents.Select(d => engine.Read(Document(d.Part, d.Text), [new PartOfType(type, d.Part)])).ToList();
        var plan = new PlanReading { Book = book, Type = type, Documents = read, Facts = FactSet.Empty, Law = Some.Law };
        return new CommitmentCheck().Complete(plan, [.. documents.Select(d => Some.Report(type, d.Part))]);
    }

    /// <summary>How deep one text of one part carries the first commitment.</summary>
    public static CommitmentDepth? DepthOf(string part, string text) => Check(Hedges, "plui", (part, text))[0].Commitments[0].Depth;

    private static PlanningDocument Document(string part, string text) => ExampleDocument.From(string.Empty, text) with { File = $"{part}.docx" };
}

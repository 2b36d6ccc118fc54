using Planning.Abstractions;
using Planning.Abstractions.Documents;
using Planning.Abstractions.Findings;
using Planning.Rules.Templates;
using Planning.Tests;

namespace Planning.Rules.Tests;

/// <summary>Small templates and documents, made on the spot.</summary>
internal static class Some
{
    public static readonly LawState Law = new(new DateOnly(2026, 1, 1), "jour du contrôle");

    private static readonly string Lexicon = Path.Combine(Repository.Root, "templates", "lexique.yaml");

    /// <summary>The head of a rule that is complete but for its subject and facets.</summary>
    public const string Head = """
          - id: TEST-RP-010
            titre: Le rapport traite le sujet.
            article: L151-4
            niveau: obligatoire
            message: Le rapport doit traiter le sujet.
            remede: Traitez le sujet.
            exemples:
              - {verdict: satisfied, texte: oui}
              - {verdict: missing, texte: non}
        """;

    /// <summary>A fact that texts assert and rule out.</summary>
    public const string CoastalFact = """
        faits:
          territoire.littoral:
            question: Une commune est-elle littorale ?
            vrai_si: [communes littorales du territoire]
            faux_si: [aucune commune … littorale]
        """;

    /// <summary>A report on a document that bears the name of its part.</summary>
    public static CheckReport Report(string type, string part, params Finding[] findings) => new()
    {
        File = $"{part}.docx",
        Title = part,
        Type = type,
        Part = part,
        PartName = part,
        Law = Law,
        Notices = [],
        Findings = findings,
    };

    /// <summary>Loads templates made of one part's file and, when given, of facts, beside the common lexicon.</summary>
    public static TemplateSet Templates(string part, string? facts = null)
    {
        var folder = Directory.CreateTempSubdirectory("planning-templates").FullName;
        try
        {
            Directory.CreateDirectory(Path.Combine(folder, "test"));
            File.Copy(Lexicon, Path.Combine(folder, "lexique.yaml"));
            File.WriteAllText(Path.Combine(folder, "test", "rapport.yaml"), part);
            if (facts is not null)
            {
                File.WriteAllText(Path.Combine(folder, "test", "faits.yaml"), facts);
            }

            return new TemplateFolder(folder).Load();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Templates with one rule on densification: a surface and a number of dwellings in one place.</summary>
    public static TemplateSet DensificationRule(string more = "", string? facts = null) => Templates($$"""
        partie: rapport
        concepts:
          densification:
            termes: [potentiel de densification, dent creuse]
            indices: [jardin, enclavé, surélévation]
            sauf: [dent creuse du plateau]
        regles:
        {{Head}}
            sujet: densification
            facettes:
              - {nom: une surface, quantite: surface}
              - {nom: un nombre de logements, quantite: logements}
        {{more}}
        """, facts);

    /// <summary>Judges a text by the one rule of a set.</summary>
    public static Finding Judge(TemplateSet templates, string text, params (string Name, string Value)[] facts) =>
        Judge(templates, ExampleDocument.From(string.Empty, text), facts);

    /// <summary>Judges a document by the one rule of a set.</summary>
    public static Finding Judge(TemplateSet templates, PlanningDocument document, params (string Name, string Value)[] facts) =>
        Judge(templates, document, Law, facts);

    /// <summary>Judges a document by the one rule of a set, under one state of the law.</summary>
    public static Finding Judge(TemplateSet templates, PlanningDocument document, LawState law, params (string Name, string Value)[] facts)
    {
        var engine = new RuleEngine(RuleBook.Compile(templates));
        return engine.Check(engine.Read(document, [new PartOfType("test", "rapport")]), new FactSet(facts.ToDictionary(f => f.Name, f => f.Value)), law).Single();
    }
}

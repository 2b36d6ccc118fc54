using Planning.Abstractions;
using Planning.Abstractions.Findings;
using Planning.Rules.Figures;
using Planning.Rules.Templates;
using Planning.Tests;

namespace Planning.Rules.Tests.Figures;

/// <summary>Plans of a few lines, read with the quantities of the templates.</summary>
internal static class SomeFigures
{
    private static readonly RuleBook Book = RuleBook.Compile(new TemplateFolder(Path.Combine(Repository.Root, "templates")).Load([]));

    /// <summary>The reports on documents of a plan, each made of a text.</summary>
    public static IReadOnlyList<CheckReport> Check(string type, params string[] texts) => Check(type, [.. texts.Select((_, i) => $"p{i + 1}")], texts);

    /// <summary>The reports on documents of a plan, each of a part.</summary>
    public static IReadOnlyList<CheckReport> Check(string type, IReadOnlyList<string> parts, params string[] texts)
    {
        var engine = new RuleEngine(Book);
        List<ReadDocument> documents = [.. texts.Select((text, i) =>
            engine.Read(ExampleDocument.From("Le projet", text) with { File = $"{i + 1}.docx" }, [new PartOfType(type, "general")]))];
        var reports = documents.Select((d, i) => Some.Report(type, parts[i]) with { File = d.File, Title = d.File, PartName = $"Pièce {i + 1}" }).ToList();
        return new AgreementCheck().Complete(new PlanReading { Book = Book, Type = type, Documents = documents, Facts = FactSet.Empty, Law = Some.Law }, reports);
    }

    /// <summary>The figures of one document of a PLUi, as "quantité valeur unité période territoire".</summary>
    public static IReadOnlyList<string> Figures(string text, string type = "plui") => [.. Check(type, text)[0].Figures.Select(f =>
        string.Join(' ', new[] { f.Quantity, f.Value.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture), f.Unit, f.Period, f.Territory }.Where(s => s.Length > 0)))];

    /// <summary>The disagreements of a PLUi.</summary>
    public static IReadOnlyList<Finding> Disagreements(params string[] texts) => [.. Check("plui", texts).SelectMany(r => r.Findings)];
}

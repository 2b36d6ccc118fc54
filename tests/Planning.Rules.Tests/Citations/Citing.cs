using Planning.Abstractions;
using Planning.Abstractions.Documents;
using Planning.Abstractions.Findings;
using Planning.Rules.Citations;
using Planning.Rules.Templates;
using Planning.Tests;

namespace Planning.Rules.Tests.Citations;

/// <summary>Small texts that cite articles, judged at a day by the rules on all plans.</summary>
internal static class Citing
{
    /// <summary>A day under the law of after the recodification.</summary>
    public static readonly DateOnly Today = new(2022, 5, 10);

    private static readonly Lazy<RuleBook> Book = new(() => RuleBook.Compile(new TemplateFolder(Path.Combine(Repository.Root, "templates")).Load([])));

    /// <summary>The report on a text: a line a paragraph, as <see cref="ExampleDocument"/> reads them.</summary>
    public static CheckReport Report(string text, DateOnly? day = null, FactSet? facts = null, bool isUndated = false) =>
        Report(ExampleDocument.From(string.Empty, text), day, facts, isUndated);

    /// <summary>The report on a document.</summary>
    public static CheckReport Report(PlanningDocument document, DateOnly? day = null, FactSet? facts = null, bool isUndated = false)
    {
        var law = new LawState(day ?? Today, "date d'approbation") { IsByDefault = isUndated };
        var plan = new PlanReading
        {
            Book = Book.Value,
            Type = "plui",
            Documents = [new RuleEngine(Book.Value).Read(document, [])],
            Facts = facts ?? FactSet.Empty,
            Law = law,
        };
        var report = Some.Report("plui", "padd") with { Law = law };
        return new CitationCheck().Complete(plan, [report]).Single();
    }

    /// <summary>The citations of a text in short: "L151-5 urbanisme in-force".</summary>
    public static IEnumerable<string> In(string text, DateOnly? day = null) =>
        Report(text, day).Citations.Select(c => $"{c.Article} {c.Code} {CitationNames.Of(c.Status)}".Replace("  ", " ", StringComparison.Ordinal));
}

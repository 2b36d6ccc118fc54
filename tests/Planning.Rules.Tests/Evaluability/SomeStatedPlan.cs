using Planning.Abstractions;
using Planning.Abstractions.Documents;
using Planning.Abstractions.Findings;
using Planning.Rules.Evaluability;
using Planning.Rules.Templates;
using Planning.Tests;

namespace Planning.Rules.Tests.Evaluability;

/// <summary>Plans of a few lines, looked at by the templates as they are delivered.</summary>
internal static class SomeStatedPlan
{
    private static readonly Dictionary<string, RuleBook> Books = new(StringComparer.Ordinal);

    /// <summary>The reports of a PLUi's documents, each given by its part and its lines.</summary>
    public static IReadOnlyList<CheckReport> Plui(params (string Part, string Text)[] documents) => Of("plui", documents);

    /// <summary>The reports of a plan's documents.</summary>
    public static IReadOnlyList<CheckReport> Of(string type, params (string Part, string Text)[] documents) =>
        Of(type, [.. documents.Select(d => (d.Part, ExampleDocument.From(string.Empty, d.Text)))]);

    /// <summary>The reports of a plan's documents.</summary>
    public static IReadOnlyList<CheckReport> Of(string type, params (string Part, PlanningDocument Document)[] documents)
    {
        var book = BookOf(type);
        var engine = new RuleEngine(book);
        var plan = new PlanReading
        {
            Book = book,
            Type = type,
            Documents = [.. documents.Select(d => engine.Read(d.Document, [new PartOfType(type, d.Part)]))],
            Facts = FactSet.Empty,
            Law = Some.Law,
        };
        return new EvaluabilityCheck().Complete(plan, [.. documents.Select(d => Some.Report(type, d.Part) with { File = "exemple" })]);
    }

    /// <summary>The objectives of a PADD.</summary>
    public static IReadOnlyList<StatedObjective> Objectives(string padd) => Plui(("padd", padd))[0].Objectives;

    /// <summary>The indicators of a rapport de présentation.</summary>
    public static IReadOnlyList<StatedIndicator> Indicators(string report) => Plui(("rapport-de-presentation", report))[0].Indicators;

    /// <summary>A document with one section that holds a table.</summary>
    public static PlanningDocument WithTable(string heading, int rows, int columns, IReadOnlyList<TableCell> cells)
    {
        var path = new Location { HeadingPath = [heading] };
        var section = new Section
        {
            Title = heading,
            Level = 1,
            Location = path,
            Sections = [],
            Blocks = [new Table { Location = path, RowCount = rows, ColumnCount = columns, HeaderRows = 1, Cells = cells }],
        };
        return new PlanningDocument
        {
            File = "exemple",
            Title = heading,
            Root = new Section { Title = string.Empty, Level = 0, Location = new Location { HeadingPath = [] }, Blocks = [], Sections = [section] },
        };
    }

    /// <summary>A cell that covers some rows and columns.</summary>
    public static TableCell Cell(int row, int column, string text, int rowSpan = 1, int columnSpan = 1) =>
        new(row, column, rowSpan, columnSpan, text, new Location { HeadingPath = ["Indicateurs de suivi"], Paragraph = (row * 100) + column });

    private static RuleBook BookOf(string type)
    {
        lock (Books)
        {
            return Books.TryGetValue(type, out var book) ? book : Books[type] = RuleBook.Compile(new TemplateFolder(Path.Combine(Repository.Root, "templates")).Load([new PartOfType(type, string.Empty)]));
        }
    }
}

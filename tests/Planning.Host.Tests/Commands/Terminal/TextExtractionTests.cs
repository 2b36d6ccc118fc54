using Planning.Abstractions.Documents;
using Planning.Host.Commands.Terminal;
using Planning.Indicators.Catalogue;
using Planning.Indicators.Extraction;
using Planning.Tests;

namespace Planning.Host.Tests.Commands.Terminal;

public sealed class TextExtractionTests
{
    [Theory]
    [InlineData(31, "… et 1 autre tableau ;")]
    [InlineData(32, "… et 2 autres tableaux ;")]
    public void The_tables_that_are_not_listed_are_counted(int tables, string told)
    {
        var looked = Enumerable.Range(1, tables).Select(i => new LookedAt(new Location { HeadingPath = [], Page = i }, $"Tableau {i}", 1, 0, [("année inconnue", 1)]));
        var screen = new StringWriter();
        new TextExtraction(TerminalConsole.Plain(screen), CatalogueFolder.Load([Path.Combine(Repository.Root, "templates", "indicateurs")])).Write([new ExtractionResult("rapport.pdf", [], [.. looked], [])]);
        Assert.Contains(told, screen.ToString(), StringComparison.Ordinal);
    }
}

using System.Diagnostics;
using Planning.Abstractions;
using Planning.Abstractions.Documents;
using Planning.Tests;

namespace Planning.Documents.Tests.OpenDocument;

public sealed class RobustFilesTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    public static TheoryData<string> Files => Repository.Shared is { } shared
        ? [.. Directory.EnumerateFiles(Path.Combine(shared, "data", "robust-odt")).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)]
        : ["absent"];

    [SharedTheory]
    [MemberData(nameof(Files))]
    public void A_foreign_file_is_read_or_refused_in_time(string name)
    {
        var clock = Stopwatch.StartNew();
        try
        {
            Assert.NotNull(DocumentReader.Read(Path.Combine(Repository.Shared!, "data", "robust-odt", name)).Root);
        }
        catch (UserErrorException refusal)
        {
            Assert.StartsWith("PLN11", refusal.Code, StringComparison.Ordinal);
        }

        Assert.True(clock.Elapsed < Limit, $"{name} took {clock.Elapsed}.");
    }

    /// <summary>A real standard of thirty pages, whose own contents tell its numbers, titles and pages.</summary>
    [SharedFact]
    public void A_real_document_has_the_numbers_titles_and_pages_of_its_own_contents()
    {
        var root = DocumentReader.Read(Path.Combine(Repository.Shared!, "data", "pairs", "cnig-sru1-2023-07.odt")).Root;
        var announced = root.Blocks.OfType<TextBlock>().Where(b => b.Role == BlockRole.TableOfContents && b.Text.Contains('\t', StringComparison.Ordinal))
            .Select(b => b.Text.Replace("  ", " ", StringComparison.Ordinal));
        var found = root.SelfAndDescendants().Where(s => s.Level is 1 or 2).Select(s => $"{s.Heading}\t{s.Location.Page}");
        Assert.Equal(announced, found);
    }
}

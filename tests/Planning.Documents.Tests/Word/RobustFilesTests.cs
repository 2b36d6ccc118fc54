using System.Diagnostics;
using Planning.Abstractions;
using Planning.Tests;

namespace Planning.Documents.Tests.Word;

public sealed class RobustFilesTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    public static TheoryData<string> Files => Repository.Shared is { } shared
        ? [.. Directory.EnumerateFiles(Path.Combine(shared, "data", "robust-docx")).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)]
        : ["absent"];

    [SharedTheory]
    [MemberData(nameof(Files))]
    public void A_foreign_or_hostile_file_is_read_or_refused_in_time(string name)
    {
        var clock = Stopwatch.StartNew();
        try
        {
            Assert.NotNull(DocumentReader.Read(Path.Combine(Repository.Shared!, "data", "robust-docx", name)).Root);
        }
        catch (UserErrorException refusal)
        {
            Assert.StartsWith("PLN11", refusal.Code, StringComparison.Ordinal);
        }

        Assert.True(clock.Elapsed < Limit, $"{name} took {clock.Elapsed}.");
    }

    [SharedFact]
    public void A_real_reglement_gives_a_tree_of_its_titles()
    {
        var root = DocumentReader.Read(Path.Combine(Repository.Shared!, "data", "plans", "verderel-reglement.docx")).Root;
        Assert.Equal(["I", "II", "III", "IV", "V"], root.Sections.Select(s => s.Number));
        Assert.Equal(["ZONE UB", "ZONE UD", "ZONE UP"], root.Sections[1].Sections.Select(s => s.Title));
        Assert.Equal(62, root.SelfAndDescendants().Count() - 1);
    }
}

using static Planning.Documents.Tests.OpenDocument.Odt;

namespace Planning.Documents.Tests.OpenDocument;

public sealed class ApprovedDumpTests
{
    /// <summary>A small plan with a bit of everything, against the dump that a person read and approved.</summary>
    [Fact]
    public void A_small_plan_reads_as_approved()
    {
        var approved = Path.Combine(AppContext.BaseDirectory, "Approved", "small-plan-odt.txt");
        var received = ModelDump.Of(SmallPlan.AsOpenDocument().Read());
        File.WriteAllText(Path.ChangeExtension(approved, ".received.txt"), received);
        Assert.Equal(File.ReadAllText(approved), received);
    }

    [Fact]
    public void The_same_plan_saved_from_word_reads_the_same() =>
        Assert.Equal(ModelDump.WithoutAnchors(SmallPlan.AsWord().Read()), ModelDump.WithoutAnchors(SmallPlan.AsOpenDocument().Read()));
}

namespace Planning.Documents.Tests.Word;

public sealed class ApprovedDumpTests
{
    /// <summary>A small plan with a bit of everything, against the dump that a person read and approved.</summary>
    [Fact]
    public void A_small_plan_reads_as_approved()
    {
        var approved = Path.Combine(AppContext.BaseDirectory, "Approved", "small-plan.txt");
        var received = ModelDump.Of(SmallPlan.AsWord().Read());
        File.WriteAllText(Path.ChangeExtension(approved, ".received.txt"), received);
        Assert.Equal(File.ReadAllText(approved), received);
    }
}

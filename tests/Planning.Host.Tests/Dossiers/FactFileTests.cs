using Planning.Abstractions;
using Planning.Host.Dossiers;

namespace Planning.Host.Tests.Dossiers;

public sealed class FactFileTests : IDisposable
{
    private readonly string file = Path.GetTempFileName();

    public void Dispose() => File.Delete(file);

    [Fact]
    public void Facts_are_read_nested_or_not()
    {
        File.WriteAllText(file, "territoire: {littoral: true}\nterritoire.montagne: non\nnoms: [a, b]\nsans:\n");
        Assert.Equal(new Dictionary<string, string> { ["territoire.littoral"] = "true", ["territoire.montagne"] = "non", ["noms"] = "a, b" }, FactFile.Read(file));
    }

    public static TheoryData<string, string> Hostile => new()
    {
        { "a: &a [x, x]\nb: [*a, *a]", "PLN1324" },
        { "a: true\n---\nb: true", "PLN1324" },
        { "a: " + new string('[', 100_000), "PLN1324" },
        { string.Concat(Enumerable.Repeat("[\n", 200_000)), "PLN1324" },
        { "- a", "PLN1324" },
        { "]", "PLN1323" },
        { "a: true\na: false", "PLN1323" },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public void What_is_no_sequence_of_facts_is_refused_in_a_sentence(string text, string code)
    {
        File.WriteAllText(file, text);
        Assert.Equal(code, Assert.Throws<UserErrorException>(() => FactFile.Read(file)).Code);
    }
}

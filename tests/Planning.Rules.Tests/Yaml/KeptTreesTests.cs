using Planning.Rules.Templates;
using Planning.Rules.Yaml;
using Planning.Tests;

namespace Planning.Rules.Tests.Yaml;

public sealed class KeptTreesTests : IDisposable
{
    private const string Text = "nom: Val d'Orbe\nmots: [haie, mare]\nvide:\n";
    private readonly string folder = Path.Combine(Directory.CreateTempSubdirectory("planning-kept").FullName, "modeles");
    private readonly string source = Path.GetTempFileName();
    private int readings;

    public void Dispose()
    {
        Directory.Delete(Path.GetDirectoryName(folder)!, recursive: true);
        File.Delete(source);
    }

    [Fact]
    public void A_text_is_read_once_and_found_again_as_it_was()
    {
        var first = Read(Text);
        Assert.Equal(Written(first), Written(Read(Text)));
        Assert.Equal(1, readings);
    }

    [Fact]
    public void Another_text_is_read_anew()
    {
        Read(Text);
        Assert.NotEqual(Written(Read(Text)), Written(Read(Text.Replace("mare", "marais", StringComparison.Ordinal))));
        Assert.Equal(2, readings);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(20)]
    [InlineData(60)]
    public void What_was_kept_and_then_damaged_is_read_anew(int kept)
    {
        var whole = Written(Read(Text));
        var file = Assert.Single(Directory.GetFiles(folder));
        var bytes = File.ReadAllBytes(file);
        File.WriteAllBytes(file, bytes[..kept]);
        Assert.Equal(whole, Written(Read(Text)));
        bytes[^3] ^= 1;
        File.WriteAllBytes(file, bytes);
        Assert.Equal(whole, Written(Read(Text)));
        Assert.Equal(3, readings);
    }

    [Fact]
    public void A_place_that_cannot_be_written_to_keeps_nothing_and_stops_nothing()
    {
        File.WriteAllText(folder, "a file stands where the folder would");
        Assert.Equal(Written(Read(Text)), Written(Read(Text)));
        Assert.Equal(2, readings);
        Assert.NotNull(new KeptTrees(null).Read(source, PlainYaml.Read));
    }

    [Fact]
    public void A_text_that_cannot_be_read_is_not_kept()
    {
        Assert.Throws<PlainYamlException>(() => Read("a: [1"));
        Assert.False(Directory.Exists(folder));
    }

    [Fact]
    public void The_oldest_go_when_they_are_many()
    {
        for (var i = 0; i < 510; i++)
        {
            Read($"a: {i}");
        }

        Assert.Equal(500, Directory.GetFiles(folder).Length);
    }

    [Fact]
    public void The_rules_of_a_check_are_the_same_from_what_was_kept()
    {
        var templates = Path.Combine(Repository.Root, "templates");
        TemplateSet Load() => new TemplateFolder(templates, new KeptTrees(folder)).Load([new PartOfType("pcaet", "strategie")]);
        var (anew, kept) = (Load(), Load());
        Assert.NotEmpty(Directory.GetFiles(folder));
        Assert.Empty(kept.Faults);
        Assert.Equal(anew.Rules.Select(Told), kept.Rules.Select(Told));
        Assert.Equal(anew.Facts.Select(f => f.Name), kept.Facts.Select(f => f.Name));
    }

    private static string Told(RuleTemplate rule) => $"{rule.Reference} {rule.Message} {rule.Source} {string.Join(' ', rule.Subject)} {string.Join(' ', rule.Facets.Select(f => $"{f.Name} {string.Join(' ', f.Concepts)}"))}";

    private PlainNode? Read(string text)
    {
        File.WriteAllText(source, text);
        return new KeptTrees(folder).Read(source, t =>
        {
            readings++;
            return PlainYaml.Read(t);
        });
    }

    private static string Written(PlainNode? node) => node switch
    {
        PlainText text => $"{text.Line}:{text.Value}",
        PlainList list => $"{list.Line}[{string.Join(',', list.Items.Select(Written))}]",
        PlainMapping mapping => $"{mapping.Line}{{{string.Join(',', mapping.Entries.Select(e => $"{Written(e.Key)}={Written(e.Value)}"))}}}",
        _ => string.Empty,
    };
}

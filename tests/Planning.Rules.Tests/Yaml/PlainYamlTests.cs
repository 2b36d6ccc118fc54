using Planning.Rules.Yaml;

namespace Planning.Rules.Tests.Yaml;

public class PlainYamlTests
{
    [Fact]
    public void Texts_lists_and_keys_come_with_their_lines()
    {
        var root = Assert.IsType<PlainMapping>(PlainYaml.Read("# une note\nnom: 'Val d''Orbe'\nmots:\n  - haie\n  - [mare, \"étang\"]\n"));
        Assert.Equal(2, root.Line);
        Assert.Equal(new PlainText("Val d'Orbe", 2), root.Entries[0].Value);
        var words = Assert.IsType<PlainList>(root.Entries[1].Value);
        Assert.Equal(new PlainText("haie", 4), words.Items[0]);
        Assert.Equal([new PlainText("mare", 5), new PlainText("étang", 5)], Assert.IsType<PlainList>(words.Items[1]).Items);
    }

    [Fact]
    public void A_key_given_twice_is_there_twice() => Assert.Equal(2, Assert.IsType<PlainMapping>(PlainYaml.Read("a: 1\na: 2")).Entries.Count);

    [Theory]
    [InlineData("")]
    [InlineData("# rien\n")]
    public void A_file_that_says_nothing_holds_nothing(string text) => Assert.Null(PlainYaml.Read(text));

    [Theory]
    [InlineData("a: 1\nb: &x [1]", 2, "ancre")]
    [InlineData("a: 1\n---\nb: 2", 2, "d'un seul tenant")]
    [InlineData("a: {b: {c: {d: {e: {f: {g: {h: {i: {j: {k: 1}}}}}}}}}}", 1, "trop profond")]
    [InlineData("a: [[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]", 1, "crochets")]
    public void What_no_such_file_holds_is_refused_in_French_with_its_line(string text, int line, string told)
    {
        var refused = Assert.Throws<PlainYamlException>(() => PlainYaml.Read(text));
        Assert.Equal(line, refused.Line);
        Assert.Contains(told, refused.Objection, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a: 1\nb: [1", 3)]
    [InlineData("a: 1\n\tb: 2", 2)]
    [InlineData("a: 'x\n", 2)]
    public void A_mistake_of_YAML_is_told_with_its_line_alone(string text, int last)
    {
        var refused = Assert.Throws<PlainYamlException>(() => PlainYaml.Read(text));
        Assert.Null(refused.Objection);
        Assert.InRange(refused.Line, 1, last);
    }
}

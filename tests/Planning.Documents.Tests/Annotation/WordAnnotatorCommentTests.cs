using System.Text;
using Planning.Abstractions.Documents;
using static Planning.Documents.Tests.Annotation.AnnotatedWord;

namespace Planning.Documents.Tests.Annotation;

public sealed class WordAnnotatorCommentTests
{
    private const string Marie = "<w:comment w:id=\"7\" w:author=\"Marie\"><w:p w14:paraId=\"00000A01\"><w:r><w:t>Règle PLUI-RP-160</w:t></w:r></w:p></w:comment>";
    private const string Ours = "<w:comment w:id=\"8\" w:author=\"Planning\"><w:p w14:paraId=\"00000A02\"><w:r><w:t>Il manque l'horizon.</w:t></w:r></w:p><w:p w14:paraId=\"00000A03\"><w:r><w:t>Règle PLUI-RP-160</w:t></w:r></w:p></w:comment>";
    private const string Reply = "<w:comment w:id=\"9\" w:author=\"Marie\"><w:p w14:paraId=\"00000A04\"><w:r><w:t>Vu avec la DDTM.</w:t></w:r></w:p></w:comment>";
    private const string Marks = "<w:commentRangeStart w:id=\"{0}\"/><w:r><w:t>mot</w:t></w:r><w:commentRangeEnd w:id=\"{0}\"/><w:r><w:commentReference w:id=\"{0}\"/></w:r>";

    [Fact]
    public void A_comment_says_who_when_what_and_by_which_rule()
    {
        var word = From(WordPackage.WithText("un").Build(), new Remark("d#0", Line: "Dites l'horizon & le <but>\u0001.\nPuis la source."));
        var xml = Encoding.UTF8.GetString(word.Part("word/comments.xml"));
        Assert.Contains("w:author=\"Planning\" w:date=\"2026-11-24T15:30:00Z\" w:initials=\"PLN\"", xml, StringComparison.Ordinal);
        Assert.Contains("Dites l'horizon &amp; le &lt;but&gt;\uFFFD.</w:t><w:br/>", xml, StringComparison.Ordinal);
        Assert.Equal("Règle PLUI-RP-160", word.Comments()[0].Lines[^1]);
    }

    [Fact]
    public void The_documents_own_styles_for_comments_are_used()
    {
        const string Styles = "<w:style w:type=\"paragraph\" w:styleId=\"Commentaire\"><w:name w:val=\"annotation text\"/></w:style><w:style w:type=\"character\" w:styleId=\"Marquedecommentaire\"><w:name w:val=\"annotation reference\"/></w:style>";
        var word = From(WordPackage.WithText("un").Styles(Styles).Build(), new Remark("d#0"));
        Assert.Contains("<w:pStyle w:val=\"Commentaire\"/>", Encoding.UTF8.GetString(word.Part("word/comments.xml")), StringComparison.Ordinal);
        Assert.Contains("<w:rPr><w:rStyle w:val=\"Marquedecommentaire\"/></w:rPr><w:commentReference", word.Main, StringComparison.Ordinal);
    }

    [Fact]
    public void Comments_of_others_stay_and_ids_go_on_above_theirs()
    {
        var input = WordPackage.WithBody($"<w:p>{Mark(7)}<w:commentRangeStart w:id=\"41\"/></w:p>").Comments(Marie).Build();
        var word = From(input, new Remark("d#0"));
        Assert.Equal(["7", "42"], word.Comments().Select(c => c.Id));
        Assert.Contains(Marie, Encoding.UTF8.GetString(word.Part("word/comments.xml")), StringComparison.Ordinal);
        Assert.Contains(Mark(7), word.Main, StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_at_the_very_top_is_gone_around()
    {
        var word = From(WordPackage.WithBody("<w:p/>").Comments(Marie.Replace("\"7\"", "\"2147483647\"", StringComparison.Ordinal)).Build(), new Remark("d#0"), new Remark("d#0"));
        Assert.Equal(["2147483647", "0", "1"], word.Comments().Select(c => c.Id));
    }

    [Fact]
    public void A_second_run_replaces_our_comments_and_changes_nothing_else()
    {
        var input = WordPackage.WithBody($"<w:p>{Mark(7)}<w:r><w:t>un deux trois</w:t></w:r></w:p>").Comments(Marie).Build();
        Remark[] remarks = [new("d#0", new TextSpan(6, 4)), new(null, Key: "PLUI-RP-020")];
        var once = From(input, remarks);
        var twice = From(once.Bytes, remarks);
        Assert.Equal(once.Parts().OrderBy(p => p.Key), twice.Parts().OrderBy(p => p.Key));

        var none = From(twice.Bytes);
        Assert.Equal(["7"], none.Comments().Select(c => c.Id));
        Assert.Equal(1, none.Main.Split("commentReference").Length - 1);
        Assert.Equal(new AnnotatedWord(input).Text(), none.Text());
    }

    [Fact]
    public void A_run_that_holds_more_than_our_reference_loses_the_reference_alone()
    {
        var input = WordPackage.WithBody("<w:p><w:ins w:id=\"1\" w:author=\"Marie\"><w:r><w:rPr><w:b/></w:rPr><w:t>gras</w:t><w:commentReference w:id=\"8\"></w:commentReference></w:r></w:ins></w:p>").Comments(Ours).Build();
        var word = From(input);
        Assert.Contains("<w:r><w:rPr><w:b/></w:rPr><w:t>gras</w:t></w:r>", word.Main, StringComparison.Ordinal);
        Assert.Empty(word.Comments());
    }

    [Fact]
    public void What_other_parts_say_of_our_comments_goes_with_them()
    {
        var input = WordPackage.WithBody($"<w:p>{Mark(7)}{Mark(8)}</w:p>").Comments(Marie + Ours)
            .Threads("<w15:commentEx w15:paraId=\"00000A01\" w15:done=\"0\"/><w15:commentEx w15:paraId=\"00000A03\" w15:done=\"0\"/>")
            .DurableIds("<w16cid:commentId w16cid:paraId=\"00000A01\" w16cid:durableId=\"1\"/><w16cid:commentId w16cid:paraId=\"00000A03\" w16cid:durableId=\"2\"/>")
            .Build();
        var word = From(input);
        Assert.Contains("paraId=\"00000A01\"", Encoding.UTF8.GetString(word.Part("word/commentsExtended.xml")), StringComparison.Ordinal);
        Assert.DoesNotContain("00000A03", Encoding.UTF8.GetString(word.Part("word/commentsExtended.xml")), StringComparison.Ordinal);
        Assert.DoesNotContain("00000A03", Encoding.UTF8.GetString(word.Part("word/commentsIds.xml")), StringComparison.Ordinal);
    }

    [Fact]
    public void Our_comment_that_someone_answered_stays_and_is_not_doubled()
    {
        var input = WordPackage.WithBody($"<w:p>{Mark(8)}{Mark(9)}</w:p>").Comments(Ours + Reply)
            .Threads("<w15:commentEx w15:paraId=\"00000A03\" w15:done=\"0\"/><w15:commentEx w15:paraId=\"00000A04\" w15:paraIdParent=\"00000A03\" w15:done=\"0\"/>")
            .Build();
        var word = From(input, new Remark("d#0", Line: "Autre passage."), new Remark("d#0"), new Remark("d#0", Key: "PLUI-RP-170"));
        Assert.Equal(["8", "9", "10", "11"], word.Comments().Select(c => c.Id));
        Assert.Equal(["Autre passage.", "Il manque l'horizon."], word.Comments().Skip(2).Select(c => c.Lines[0]));
        Assert.Equal("Règle PLUI-RP-170", word.Comments()[^1].Lines[^1]);
        Assert.Equal(new AnnotatedWord(input).Part("word/commentsExtended.xml"), word.Part("word/commentsExtended.xml"));
    }

    [Fact]
    public void A_comment_signed_like_ours_without_a_rule_is_not_ours()
    {
        const string Namesake = "<w:comment w:id=\"3\" w:author=\"Planning\"><w:p><w:r><w:t>Voir la règle PLUI-RP-160.</w:t></w:r></w:p></w:comment>";
        Assert.Single(From(WordPackage.WithBody("<w:p/>").Comments(Namesake).Build()).Comments());
    }

    private static string Mark(int id) => Marks.Replace("{0}", $"{id}", StringComparison.Ordinal);
}

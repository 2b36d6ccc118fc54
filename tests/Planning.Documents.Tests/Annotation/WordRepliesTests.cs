using System.Text;
using Planning.Abstractions;
using Planning.Abstractions.Documents;
using Planning.Documents.Word.Annotation;
using static Planning.Documents.Tests.Annotation.AnnotatedWord;
using Remark = Planning.Documents.Tests.Annotation.AnnotatedWord.Remark;

namespace Planning.Documents.Tests.Annotation;

public sealed class WordRepliesTests
{
    private const string Body =
        "<w:p><w:r><w:t>Avant. </w:t></w:r><w:commentRangeStart w:id=\"1\"/><w:r><w:t xml:space=\"preserve\">Le plan vise </w:t></w:r><w:del w:id=\"90\"><w:r><w:delText>80</w:delText></w:r></w:del><w:r><w:t>84 logements.</w:t></w:r></w:p>"
        + "<w:p><w:r><w:t>Suite</w:t></w:r><w:commentRangeEnd w:id=\"1\"/><w:r><w:commentReference w:id=\"1\"/><w:t> et fin.</w:t></w:r></w:p>";

    private static readonly string Ours = Comment(1, "Planning", "00000A02", "Partiel\u00A0: il manque l'horizon.", "Règle PLUI-RP-160 · L123-1");

    [Fact]
    public void A_reply_is_read_with_who_when_and_what_it_answers()
    {
        var thread = Assert.Single(Read(Ours + Comment(2, "Marie Durand", "00000A04", "Contesté :", "voir p. 48"), Thread("00000A02") + Thread("00000A04", "00000A02")));
        Assert.Equal("PLUI-RP-160 · L123-1", thread.Key);
        Assert.Equal("Le plan vise 84 logements. Suite", thread.Anchored);
        Assert.Equal(new CommentReply("Marie Durand", new DateOnly(2026, 3, 2), "Contesté : voir p. 48"), Assert.Single(thread.Replies));
        Assert.False(thread.IsResolved);
    }

    [Fact]
    public void Replies_come_in_the_order_in_which_they_were_written_and_a_reply_to_a_reply_is_of_the_thread()
    {
        var late = Comment(2, "Paul", "00000A05", "OK").Replace("2026-03-02", "2026-04-02", StringComparison.Ordinal);
        var thread = Assert.Single(Read(Ours + late + Comment(3, "Marie", "00000A04", "Non, p. 48"), Thread("00000A02") + Thread("00000A05", "00000A04") + Thread("00000A04", "00000A02")));
        Assert.Equal(["Marie", "Paul"], thread.Replies.Select(r => r.Author));
    }

    [Fact]
    public void A_resolved_thread_is_told() =>
        Assert.True(Assert.Single(Read(Ours, "<w15:commentEx w15:paraId=\"00000A02\" w15:done=\"1\"/>")).IsResolved);

    [Fact]
    public void Comments_of_others_and_replies_signed_like_ours_are_no_answers()
    {
        var comments = Ours + Comment(2, "Planning", "00000A04", "OK") + Comment(3, "Marie", "00000A05", "À relire") + Comment(4, "Marie", "00000A06", "OK");
        Assert.Empty(Assert.Single(Read(comments, Thread("00000A02") + Thread("00000A04", "00000A02") + Thread("00000A06", "00000A05"))).Replies);
        Assert.Empty(Read(Comment(3, "Marie", "00000A05", "Règle PLUI-RP-160"), string.Empty));
    }

    [Fact]
    public void Comments_of_others_that_answer_none_of_ours_are_counted() => Assert.Equal(1, WordReplies.Read(new MemoryStream(WordPackage.WithBody(Body)
        .Comments(Ours + Comment(2, "Marie", "00000A04", "OK") + Comment(3, "Marie", "00000A05", "À relire")).Threads(Thread("00000A04", "00000A02")).Build())).Others);

    [Fact]
    public void A_document_without_comments_has_none() => Assert.Empty(WordReplies.Read(new MemoryStream(WordPackage.WithText("un").Build())).Threads);

    [Fact]
    public void A_reply_without_a_date_or_with_a_bad_one_has_no_day()
    {
        var bad = Comment(2, "Marie", "00000A04", "OK").Replace("2026-03-02T10:00:00Z", "hier", StringComparison.Ordinal);
        Assert.Null(Assert.Single(Assert.Single(Read(Ours + bad, Thread("00000A04", "00000A02"))).Replies).On);
    }

    [Fact]
    public void A_circle_of_replies_ends()
    {
        var comments = Ours + Comment(2, "Marie", "00000A04", "OK") + Comment(3, "Marie", "00000A05", "Non");
        Assert.Empty(Assert.Single(Read(comments, Thread("00000A04", "00000A05") + Thread("00000A05", "00000A04"))).Replies);
    }

    [Fact]
    public void A_very_long_chain_of_replies_is_read()
    {
        var comments = new StringBuilder(Ours);
        var threads = new StringBuilder();
        for (var i = 0; i < 20_000; i++)
        {
            comments.Append(Comment(i + 2, "Marie", $"{i + 0x10000:X8}", "OK"));
            threads.Append(Thread($"{i + 0x10000:X8}", i == 0 ? "00000A02" : $"{i + 0xFFFF:X8}"));
        }

        Assert.Equal(20_000, Assert.Single(Read(comments.ToString(), threads.ToString())).Replies.Count);
    }

    [Fact]
    public void Comments_that_unfold_without_end_are_refused()
    {
        var input = WordPackage.WithBody(Body).Comments(Ours + Comment(2, "Marie", "00000A04", new string('a', 40 << 20))).Build();
        Assert.Equal("PLN1569", Assert.Throws<UserErrorException>(() => WordReplies.Read(new MemoryStream(input))).Code);
    }

    [Fact]
    public void What_is_no_Word_document_is_refused() =>
        Assert.Equal("PLN1301", Assert.Throws<UserErrorException>(() => WordReplies.Read(new MemoryStream("rien"u8.ToArray()))).Code);

    [Fact]
    public void A_comment_that_holds_an_answer_stands_for_its_remark_and_not_for_a_second_look_at_it()
    {
        var input = WordPackage.WithBody(Body).Comments(Ours + Comment(2, "Marie", "00000A04", "Non, p. 48")).Threads(Thread("00000A02") + Thread("00000A04", "00000A02")).Build();
        Assert.Equal(2, From(input, new Remark("d#0", Key: "PLUI-RP-160 · L123-1")).Comments().Count);
        Assert.Equal(3, From(input, new Remark("d#0", Key: "PLUI-RP-160 · L123-2")).Comments().Count);

        using var output = new MemoryStream();
        WordAnnotator.Annotate(new MemoryStream(input), output, [new() { Location = new Location { HeadingPath = [] }, Key = "PLUI-RP-160 · L123-1", Paragraphs = ["À revoir"], IsSecondLook = true }], TimeProvider.System);
        Assert.Equal(3, new AnnotatedWord(output.ToArray()).Comments().Count);
    }

    [Fact]
    public void A_thread_that_someone_resolved_stays()
    {
        var input = WordPackage.WithBody(Body).Comments(Ours).Threads("<w15:commentEx w15:paraId=\"00000A02\" w15:done=\"1\"/>").Build();
        Assert.Equal("1", Assert.Single(From(input, new Remark("d#0", Key: "PLUI-RP-160 · L123-1")).Comments()).Id);
    }

    private static IReadOnlyList<CommentThread> Read(string comments, string threads) =>
        WordReplies.Read(new MemoryStream(WordPackage.WithBody(Body).Comments(comments).Threads(threads).Build())).Threads;

    private static string Thread(string paragraph, string? parent = null) =>
        $"<w15:commentEx w15:paraId=\"{paragraph}\"{(parent is null ? string.Empty : $" w15:paraIdParent=\"{parent}\"")} w15:done=\"0\"/>";

    private static string Comment(int id, string author, string paragraph, params string[] lines) =>
        $"<w:comment w:id=\"{id}\" w:author=\"{author}\" w:date=\"2026-03-02T10:00:00Z\">{string.Concat(lines.Select((l, i) => $"<w:p w14:paraId=\"{(i == lines.Length - 1 ? paragraph : "7" + paragraph[1..])}\"><w:r><w:t>{l}</w:t></w:r></w:p>"))}</w:comment>";
}

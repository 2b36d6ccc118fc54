using System.Text;
using Planning.Abstractions;
using Planning.Host.Answers;
using static Planning.Host.Tests.Answers.SomeAnswer;

namespace Planning.Host.Tests.Answers;

public sealed class AnswerFileWritingTests : IDisposable
{
    private const string Hand =
        """
        # Nos réponses, relues le 3 mars.

        # vu en comité
        - regle: PLAN-RP-020
          piece: rapport
          reponse: contestée
          motif: |
            Deux lignes,
            # et celle-ci aussi.
          par: M. Durand
          le: 03/03/2026   # le jour du comité

        - regle: "PLAN-RP-040 · L123-1"
          piece: rapport
          reponse: accepté
        """;

    private readonly AnswerFolder answers = new();

    public void Dispose() => answers.Dispose();

    [Theory]
    [InlineData("\n", false)]
    [InlineData("\r\n", false)]
    [InlineData("\r\n", true)]
    public void An_answer_goes_to_its_place_and_every_line_of_a_person_stays(string ending, bool mark)
    {
        var before = Hand.Replace("\n", ending, StringComparison.Ordinal);
        File.WriteAllText(answers.File, before, new UTF8Encoding(mark));
        answers.Read().Write(new Dictionary<int, AnswerEntry>(), [Entry(rule: "PLAN-RP-030"), Entry(rule: "PLAN-RP-010"), Entry(rule: "PLAN-RP-090")]);
        var bytes = File.ReadAllBytes(answers.File);
        Assert.Equal(mark, bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble));
        var text = answers.Text;
        Assert.Equal(ending == "\n" ? 0 : text.Count(c => c == '\n'), text.Count(c => c == '\r'));
        var lines = text.Split(ending);
        Assert.Empty(before.Split(ending).Except(lines));
        Assert.Equal(["PLAN-RP-010", "PLAN-RP-020", "PLAN-RP-030", "PLAN-RP-040", "PLAN-RP-090"], answers.Read().Sound().Entries.Select(e => e.Rule));
        Assert.Equal("# vu en comité", lines[Array.IndexOf(lines, "- regle: PLAN-RP-020") - 1]);
        Assert.Equal(string.Empty, lines[Array.IndexOf(lines, "- regle: PLAN-RP-030") - 1]);
    }

    [Fact]
    public void A_renewed_answer_takes_the_place_of_the_old_one_and_its_comments_stay()
    {
        var file = answers.Read(Hand);
        file.Write(new Dictionary<int, AnswerEntry> { [4] = Entry(rule: "PLAN-RP-020") }, [Entry(rule: "PLAN-RP-020") with { Part = "rapport", Passage = "Un autre." }]);
        var text = answers.Text;
        Assert.Contains("# vu en comité", text, StringComparison.Ordinal);
        Assert.Contains("# et celle-ci aussi.", text, StringComparison.Ordinal);
        Assert.Equal(["PLAN-RP-020", "PLAN-RP-020", "PLAN-RP-040"], answers.Read().Sound().Entries.Select(e => e.Rule));
    }

    [Fact]
    public void What_is_written_is_read_back_the_same_whatever_it_holds()
    {
        var hostile = Entry() with
        {
            Reason = "« L'OAP n° 3 » : \"non\" \\ # - [x] {y} %, &a *b !c\r\nligne\t2 \u2028 \u0085 \ufeff é œ 🙂",
            By = "- regle: x",
            Subject = "a: b # c",
            Written = "---",
            Passage = new string('[', 40) + "\\\"{",
            Until = new DateOnly(2027, 1, 31),
            Earlier = ["M. Durand le 2026-03-02 : \"Oui\"", "..."],
        };
        Assert.Equal(hostile.Content(), Assert.Single(answers.Add(hostile).Entries).Content());
    }

    [Fact]
    public void Two_peoples_additions_are_put_together_line_by_line()
    {
        var one = answers.Add(Entry(rule: "PLAN-RP-010"), Entry(rule: "PLAN-RP-050")).Text;
        var a = Edited(one, Entry(rule: "PLAN-RP-020")).Split('\n');
        var b = Edited(one, Entry(rule: "PLAN-RP-090")).Split('\n');
        Assert.Equal(one.Split('\n').Length + AnswerBlock.Of(Entry()).Count + 1, a.Length);
        Assert.Empty(one.Split('\n').Except(a).Concat(one.Split('\n').Except(b)));
    }

    [Fact]
    public void Answers_on_one_line_are_read_and_never_rewritten()
    {
        const string Text = "[{regle: PLAN-RP-010, reponse: acceptee}, {regle: PLAN-RP-020, reponse: acceptee}]\n";
        var file = answers.Read(Text).Sound();
        Assert.Equal(2, file.Entries.Count);
        Assert.Equal("PLN1558", Assert.Throws<UserErrorException>(() => file.Write(new Dictionary<int, AnswerEntry>(), [Entry(rule: "PLAN-RP-030")])).Code);
        Assert.Equal(Text, answers.Text);
    }

    [Fact]
    public void A_file_that_another_person_has_saved_since_it_was_read_is_left_as_it_is()
    {
        var file = answers.Read(Hand);
        var theirs = Hand + "\n- regle: PLAN-RP-070\n  reponse: acceptee\n";
        File.WriteAllText(answers.File, theirs);
        Assert.False(file.Write(new Dictionary<int, AnswerEntry>(), [Entry(rule: "PLAN-RP-030")]));
        Assert.Equal(theirs, answers.Text);
        Assert.Equal([answers.File], Directory.GetFiles(answers.Folder));
    }

    private string Edited(string text, AnswerEntry entry)
    {
        answers.Read(text);
        answers.Add(entry);
        return answers.Text;
    }
}

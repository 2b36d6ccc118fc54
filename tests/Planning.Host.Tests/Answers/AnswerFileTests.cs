using System.Text;
using Planning.Abstractions;
using Planning.Abstractions.Findings;
using Planning.Host.Answers;
using static Planning.Host.Tests.Answers.SomeAnswer;

namespace Planning.Host.Tests.Answers;

public sealed class AnswerFileTests : IDisposable
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

    private readonly string folder = Directory.CreateTempSubdirectory("planning-answers").FullName;

    private string Path => System.IO.Path.Combine(folder, AnswerFile.FileName);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_folder_without_answers_has_none()
    {
        var file = AnswerFile.Read(folder);
        Assert.Empty(file.Entries);
        Assert.True(file.IsReadable);
    }

    [Fact]
    public void What_a_person_writes_by_hand_is_read()
    {
        var file = Read(Hand).Sound();
        Assert.Equal((AnswerState.Contested, new DateOnly(2026, 3, 3), "M. Durand", 4), (file.Entries[0].State, file.Entries[0].On, file.Entries[0].By, file.Entries[0].Line));
        Assert.Equal(("PLAN-RP-040", "L123-1", AnswerState.Accepted), (file.Entries[1].Rule, file.Entries[1].Subject, file.Entries[1].State));
    }

    [Theory]
    [InlineData("\n", false)]
    [InlineData("\r\n", false)]
    [InlineData("\r\n", true)]
    public void An_answer_goes_to_its_place_and_every_line_of_a_person_stays(string ending, bool mark)
    {
        var before = Hand.Replace("\n", ending, StringComparison.Ordinal);
        File.WriteAllText(Path, before, new UTF8Encoding(mark));
        AnswerFile.Read(folder).Write(new Dictionary<int, AnswerEntry>(), [Entry(rule: "PLAN-RP-030"), Entry(rule: "PLAN-RP-010"), Entry(rule: "PLAN-RP-090")]);
        var bytes = File.ReadAllBytes(Path);
        Assert.Equal(mark, bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble));
        var text = File.ReadAllText(Path);
        Assert.Equal(ending == "\n" ? 0 : text.Count(c => c == '\n'), text.Count(c => c == '\r'));
        var lines = text.Split(ending);
        Assert.Empty(before.Split(ending).Except(lines));
        Assert.Equal(["PLAN-RP-010", "PLAN-RP-020", "PLAN-RP-030", "PLAN-RP-040", "PLAN-RP-090"], AnswerFile.Read(folder).Sound().Entries.Select(e => e.Rule));
        Assert.Equal("# vu en comité", lines[Array.IndexOf(lines, "- regle: PLAN-RP-020") - 1]);
        Assert.Equal(string.Empty, lines[Array.IndexOf(lines, "- regle: PLAN-RP-030") - 1]);
    }

    [Fact]
    public void A_renewed_answer_takes_the_place_of_the_old_one_and_its_comments_stay()
    {
        var file = Read(Hand);
        file.Write(new Dictionary<int, AnswerEntry> { [4] = Entry(rule: "PLAN-RP-020") }, [Entry(rule: "PLAN-RP-020") with { Part = "rapport", Passage = "Un autre." }]);
        var text = File.ReadAllText(Path);
        Assert.Contains("# vu en comité", text, StringComparison.Ordinal);
        Assert.Contains("# et celle-ci aussi.", text, StringComparison.Ordinal);
        Assert.Equal(["PLAN-RP-020", "PLAN-RP-020", "PLAN-RP-040"], AnswerFile.Read(folder).Sound().Entries.Select(e => e.Rule));
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
            Until = new DateOnly(2027, 1, 31),
            Earlier = ["M. Durand le 2026-03-02 : \"Oui\"", "..."],
        };
        Assert.True(hostile.Says(Assert.Single(Written(hostile).Entries)));
    }

    [Fact]
    public void Two_peoples_additions_are_put_together_line_by_line()
    {
        var one = Written(Entry(rule: "PLAN-RP-010"), Entry(rule: "PLAN-RP-050")).Text;
        var a = Edited(one, Entry(rule: "PLAN-RP-020")).Split('\n');
        var b = Edited(one, Entry(rule: "PLAN-RP-090")).Split('\n');
        Assert.Equal(one.Split('\n').Length + AnswerBlock.Of(Entry()).Count + 1, a.Length);
        Assert.Empty(one.Split('\n').Except(a).Concat(one.Split('\n').Except(b)));
    }

    [Fact]
    public void Marks_of_a_merge_left_in_the_file_are_told_with_their_lines_and_nothing_is_written()
    {
        var text = "- regle: PLAN-RP-010\n  reponse: acceptee\n<<<<<<< HEAD\n- regle: PLAN-RP-020\n=======\n- regle: PLAN-RP-030\n>>>>>>> marie\n  reponse: acceptee\n";
        var file = Read(text);
        Assert.False(file.IsReadable);
        Assert.Equal([3, 5, 7], file.Faults.Select(f => f.Line));
        var error = Assert.Throws<UserErrorException>(() => file.Write(new Dictionary<int, AnswerEntry>(), [Entry()]));
        Assert.Equal("PLN1550", error.Code);
        Assert.Contains("ligne 3", error.Message, StringComparison.Ordinal);
        Assert.Equal(text, File.ReadAllText(Path));
    }

    [Fact]
    public void All_mistakes_are_told_at_once_with_their_lines_and_the_rest_counts()
    {
        var file = Read("""
            - regle: PLAN-RP-010
              reponce: acceptee
            - regle: PLAN-RP-020
              reponse: peut-être
              le: 31/02/2026
            - reponse: acceptee
            - regle: PLAN-RP-030
              reponse: contestee
            - regle: PLAN-RP-040
              verdict: bof
              reponse: acceptee
              reponse: reportee
              motif: [a, b]
            - regle: PLAN-RP-050
              reponse: acceptee
            """);
        Assert.True(file.IsReadable);
        Assert.Equal([1, 2, 4, 5, 6, 7, 10, 12, 13], file.Faults.Select(f => f.Line));
        Assert.Equal("PLAN-RP-050", Assert.Single(file.Entries).Rule);
        Assert.Contains("« reponse »", file.Faults[1].Remedy, StringComparison.Ordinal);
        Assert.Contains("9 fautes", Assert.Throws<UserErrorException>(file.Sound).Message, StringComparison.Ordinal);
    }

    public static TheoryData<string> Unreadable => new(
        "- regle: \"PLAN", "reponse: acceptee", "rien", "- a\n- b", "- regle: &a x\n  reponse: *a", "- regle: x\n  reponse: acceptee\n---\n- regle: y",
        new string('[', 100_000), "- " + string.Concat(Enumerable.Repeat("{b: ", 100_000)), "- regle: {a: b}");

    [Theory]
    [MemberData(nameof(Unreadable))]
    public void What_is_no_list_of_answers_is_refused_with_a_line_and_kept(string text)
    {
        var file = Read(text);
        Assert.False(file.IsReadable);
        Assert.All(file.Faults, f => Assert.InRange(f.Line, 1, 5));
        Assert.Throws<UserErrorException>(() => file.Write(new Dictionary<int, AnswerEntry>(), [Entry()]));
        Assert.Equal(text, File.ReadAllText(Path));
    }

    [Fact]
    public void A_file_of_comments_alone_holds_no_answer() => Assert.Empty(Read("# rien encore\n").Sound().Entries);

    [Fact]
    public void Answers_on_one_line_are_read_and_never_rewritten()
    {
        const string Text = "[{regle: PLAN-RP-010, reponse: acceptee}, {regle: PLAN-RP-020, reponse: acceptee}]\n";
        var file = Read(Text).Sound();
        Assert.Equal(2, file.Entries.Count);
        Assert.Equal("PLN1558", Assert.Throws<UserErrorException>(() => file.Write(new Dictionary<int, AnswerEntry>(), [Entry(rule: "PLAN-RP-030")])).Code);
        Assert.Equal(Text, File.ReadAllText(Path));
    }

    [Fact]
    public void Another_encoding_and_a_folder_of_that_name_are_told()
    {
        File.WriteAllBytes(Path, [.. "- regle: r"u8, 0xE9]);
        Assert.Contains("UTF-8", AnswerFile.Read(folder).Faults[0].Message, StringComparison.Ordinal);
        File.Delete(Path);
        Directory.CreateDirectory(Path);
        Assert.False(AnswerFile.Read(folder).IsReadable);
    }

    private AnswerFile Read(string text)
    {
        File.WriteAllText(Path, text);
        return AnswerFile.Read(folder);
    }

    private AnswerFile Written(params AnswerEntry[] entries)
    {
        AnswerFile.Read(folder).Write(new Dictionary<int, AnswerEntry>(), entries);
        return AnswerFile.Read(folder).Sound();
    }

    private string Edited(string text, AnswerEntry entry)
    {
        Read(text).Write(new Dictionary<int, AnswerEntry>(), [entry]);
        return File.ReadAllText(Path);
    }
}

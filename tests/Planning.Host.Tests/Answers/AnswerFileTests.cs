using Planning.Abstractions.Findings;

namespace Planning.Host.Tests.Answers;

public sealed class AnswerFileTests : IDisposable
{
    private const string Hand =
        """
        # Nos réponses, relues le 3 mars.

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

    [Fact]
    public void A_folder_without_answers_has_none()
    {
        var file = answers.Read();
        Assert.Empty(file.Entries);
        Assert.True(file.IsReadable);
    }

    [Fact]
    public void What_a_person_writes_by_hand_is_read()
    {
        var file = answers.Read(Hand).Sound();
        Assert.Equal((AnswerState.Contested, new DateOnly(2026, 3, 3), "M. Durand", 3), (file.Entries[0].State, file.Entries[0].On, file.Entries[0].By, file.Entries[0].Line));
        Assert.Equal(("PLAN-RP-040", "L123-1", AnswerState.Accepted), (file.Entries[1].Rule, file.Entries[1].Subject, file.Entries[1].State));
    }

    [Fact]
    public void A_file_of_comments_alone_holds_no_answer() => Assert.Empty(answers.Read("# rien encore\n").Sound().Entries);
}

using Planning.Abstractions.Findings;
using Planning.Host.Answers;

namespace Planning.Host.Tests.Answers;

public sealed class ReplyWordsTests
{
    [Theory]
    [InlineData("Accepté", "")]
    [InlineData("OK", "")]
    [InlineData("ok.", "")]
    [InlineData("D’accord", "")]
    [InlineData("d'accord, on complète le tableau", "on complète le tableau")]
    [InlineData("Fait", "")]
    [InlineData("Fait p. 12", "Fait p. 12")]
    [InlineData("C’est corrigé", "")]
    [InlineData("Corrigé en v8", "Corrigé en v8")]
    [InlineData("Oui, voir le tome 2", "voir le tome 2")]
    public void An_agreement_is_understood(string reply, string reason) => Assert.Equal((AnswerState.Accepted, reason), Read(reply));

    [Theory]
    [InlineData("Contesté : la surface est au tome 2.", "la surface est au tome 2.")]
    [InlineData("conteste - voir p. 48", "voir p. 48")]
    [InlineData("Non, c’est dans l’annexe", "c’est dans l’annexe")]
    [InlineData("NON : hors sujet", "hors sujet")]
    [InlineData("Pas d’accord : deux périmètres", "deux périmètres")]
    [InlineData("Je conteste, le chiffre est juste", "le chiffre est juste")]
    [InlineData("Pas d'accord avec ce calcul", "Pas d'accord avec ce calcul")]
    public void A_refusal_with_its_reason_is_understood(string reply, string reason) => Assert.Equal((AnswerState.Contested, reason), Read(reply));

    [Theory]
    [InlineData("Reporté", "")]
    [InlineData("v9", "v9")]
    [InlineData("En V9", "En V9")]
    [InlineData("Plus tard : après le comité", "après le comité")]
    [InlineData("Après l’enquête publique", "Après l’enquête publique")]
    [InlineData("Pour la prochaine version", "Pour la prochaine version")]
    public void A_postponement_is_understood(string reply, string reason) => Assert.Equal((AnswerState.Postponed, reason), Read(reply));

    [Theory]
    [InlineData("Reporté au 1er juin 2027 : avec la DREAL", 2027, 6, 1, "avec la DREAL")]
    [InlineData("Reporté jusqu’au 30/06/2026", 2026, 6, 30, "")]
    [InlineData("Plus tard, au 15 août 2026", 2026, 8, 15, "au 15 août 2026")]
    public void The_day_of_a_postponement_is_read(string reply, int year, int month, int day, string reason)
    {
        var meaning = ReplyWords.Of(reply);
        Assert.Equal((AnswerState.Postponed, reason, new DateOnly(year, month, day)), (meaning.State, meaning.Reason, meaning.Until));
    }

    [Theory]
    [InlineData("OK mais plus tard")]
    [InlineData("Oui, sauf pour les OAP")]
    [InlineData("OK en v9")]
    [InlineData("Fait ?")]
    [InlineData("Non traité")]
    [InlineData("Non fait à ce stade")]
    [InlineData("Vu avec la DDTM.")]
    [InlineData("Après vérification c’est bon")]
    [InlineData("à voir")]
    [InlineData("Okay, je regarde")]
    [InlineData("…")]
    [InlineData("Reporté au 31 février 2026 mais à confirmer")]
    public void What_is_not_sure_is_left_to_the_person(string reply) => Assert.Equal((AnswerState.Unclear, reply), Read(reply));

    [Theory]
    [InlineData("Non")]
    [InlineData("Contesté.")]
    [InlineData("Pas d’accord !")]
    public void A_refusal_without_a_reason_is_left_to_the_person(string reply)
    {
        Assert.Equal((AnswerState.Unclear, reply), Read(reply));
        Assert.True(ReplyWords.IsBareRefusal(reply));
    }

    [Fact]
    public void A_very_long_reply_is_read_like_another() =>
        Assert.Equal(AnswerState.Contested, ReplyWords.Of("Contesté : " + string.Concat(Enumerable.Repeat("non mais au 1er ", 50_000))).State);

    private static (AnswerState, string) Read(string reply) => (ReplyWords.Of(reply).State, ReplyWords.Of(reply).Reason);
}

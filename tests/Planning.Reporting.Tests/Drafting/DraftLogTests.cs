using Planning.Abstractions.Documents;
using Planning.Reporting.Drafting;

namespace Planning.Reporting.Tests.Drafting;

public class DraftLogTests
{
    [Fact]
    public void Each_sentence_is_there_with_why_it_fell()
    {
        var log = DraftLog.Of(new DraftedReport
        {
            Report = SomeDraft.Report(),
            Decisions = [new DraftDecision("demographie.constat", "Elle croît.", true, string.Empty), new DraftDecision("demographie.constat", "Elle double.", false, "la série ne double pas")],
            Usage = new DraftUsage(1, null, null, null, "€"),
            Notices = [new Notice("PLN2658", "Le service du modèle est en panne.", "Relancez plus tard.")],
        });

        Assert.Equal("""
            Journal de la rédaction par le modèle

            Le service du modèle est en panne.
            Relancez plus tard.

            == demographie.constat
            gardée   Elle croît.
            refusée  Elle double.
                     motif : la série ne double pas

            """, log);
    }
}

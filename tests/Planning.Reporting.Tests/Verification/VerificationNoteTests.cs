using DocumentFormat.OpenXml.Packaging;
using Planning.Abstractions.Documents;
using Planning.Abstractions.Monitoring;
using Planning.Reporting.Checklist;
using Planning.Reporting.Verification;

namespace Planning.Reporting.Tests.Verification;

public sealed class VerificationNoteTests
{
    [Fact]
    public void The_note_tells_what_was_not_read_and_what_is_not_verified()
    {
        var text = TextOf(new VerificationResult
        {
            Documents = [new VerifiedDocument("Bilan.docx", [new Statement { Quote = "Elle baisse.", Verdict = StatementVerdict.Contradicted, Why = "Elle monte." }], [new Notice("PLN2100", "Des révisions sont lues comme acceptées.", "Acceptez-les.")])],
            Unread = [new UnreadFile("Annexe.pdf", "PLN1100", "Le fichier est protégé.", "Donnez son mot de passe.")],
            Facts = 3,
        });

        Assert.Contains("Les tableaux, les titres, les légendes", text, StringComparison.Ordinal);
        Assert.Contains("Des révisions sont lues comme acceptées.", text, StringComparison.Ordinal);
        Assert.Contains("Annexe.pdf", text, StringComparison.Ordinal);
        Assert.Contains("Donnez son mot de passe.", text, StringComparison.Ordinal);
    }

    private static string TextOf(VerificationResult result)
    {
        using var stream = new MemoryStream();
        VerificationNote.Write(result, stream);
        stream.Position = 0;
        using var package = WordprocessingDocument.Open(stream, false);
        return package.MainDocumentPart!.Document!.Body!.InnerText;
    }
}

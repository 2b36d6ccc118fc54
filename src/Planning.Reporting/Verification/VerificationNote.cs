using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Planning.Abstractions.French;
using Planning.Abstractions.Monitoring;
using Planning.Reporting.Checklist;
using Planning.Reporting.Evaluability;

namespace Planning.Reporting.Verification;

/// <summary>Writes the verdicts on sentences as a Word note: for each document, what is contradicted, then what cannot be verified, then what has a newer value.</summary>
public static class VerificationNote
{
    /// <summary>Writes the note. The stream must be readable and writable; it stays open.</summary>
    public static void Write(VerificationResult result, Stream output)
    {
        using var package = WordprocessingDocument.Create(output, WordprocessingDocumentType.Document);
        var main = package.AddMainDocumentPart();
        main.AddNewPart<StyleDefinitionsPart>().Styles = EvaluabilityWordStyles.All();
        var body = new Body();
        body.Append(Text("Vérification des chiffres", EvaluabilityWordStyles.Title));
        body.Append(Text($"Chaque phrase a été tenue contre les {result.Facts} valeurs enregistrées. {VerificationWords.Left}", EvaluabilityWordStyles.Lead));
        foreach (var document in result.Documents)
        {
            Append(body, document);
        }

        if (result.Unread.Count > 0)
        {
            body.Append(Text("Documents qui n'ont pas été vérifiés", EvaluabilityWordStyles.Heading));
            body.Append(result.Unread.Select(u => Text($"{Path.GetFileName(u.File)} : {u.Message} {u.Remedy} ({u.Code})", EvaluabilityWordStyles.CellText)));
        }

        body.Append(new SectionProperties(new PageSize { Width = 11906, Height = 16838 }, new PageMargin { Top = 1134, Bottom = 1134, Left = 1134, Right = 1134, Header = 567, Footer = 567, Gutter = 0 }));
        main.Document = new Document(body);
    }

    private static void Append(Body body, VerifiedDocument document)
    {
        body.Append(Text(Path.GetFileName(document.File), EvaluabilityWordStyles.Heading));
        body.Append(Text(Summary(document), EvaluabilityWordStyles.Lead));
        body.Append(document.Notices.Select(n => Text($"À savoir : {n.Message} {n.Remedy} ({n.Code})", EvaluabilityWordStyles.Lead)));
        foreach (var statement in document.Statements.Where(VerificationWords.IsDue).OrderBy(s => s.Verdict))
        {
            body.Append(Text($"{VerificationWords.HeadOf(statement)} – {VerificationWords.PlaceOf(statement.Location)}", EvaluabilityWordStyles.Place));
            body.Append(Text($"« {statement.Quote} »", EvaluabilityWordStyles.CellText));
            foreach (var line in new[] { VerificationWords.IsRefused(statement) ? statement.Why : string.Empty, statement.Newer, VerificationWords.ToDo(statement) }.Where(l => l.Length > 0))
            {
                body.Append(Text(line, EvaluabilityWordStyles.Lead));
            }
        }
    }

    /// <summary>How many sentences have each verdict, as one sentence.</summary>
    public static string Summary(VerifiedDocument document)
    {
        int Count(StatementVerdict verdict) => document.Statements.Count(s => s.Verdict == verdict);
        var newer = document.Statements.Count(s => s.Newer.Length > 0);
        return $"Phrases : {FrenchCount.Of(Count(StatementVerdict.Contradicted), "contredite")}, {FrenchCount.Of(Count(StatementVerdict.Unsupported), "non vérifiable")}, {FrenchCount.Of(Count(StatementVerdict.Supported), "confirmée")}"
            + $"{(newer > 0 ? $", {newer} dont une valeur plus récente est connue" : string.Empty)} ; {Count(StatementVerdict.NoClaim)} sans rien à vérifier.";
    }

    private static Paragraph Text(string text, string style) => new(
        new ParagraphProperties(new ParagraphStyleId { Val = style }),
        new Run(new Text(XmlText.Of(FrenchTypography.Set(text))) { Space = SpaceProcessingModeValues.Preserve }));
}

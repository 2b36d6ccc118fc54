using DocumentFormat.OpenXml.Wordprocessing;
using Planning.Abstractions.Documents;
using Planning.Abstractions.Monitoring;
using Planning.Reporting.Monitoring.Word.Filling;
using Planning.Reporting.Monitoring.Word.Pieces;
using Planning.Reporting.Monitoring.Word.Template;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace Planning.Reporting.Monitoring.Word.RoundTrip;

/// <summary>The list of the passages that a person rewrote, with the new facts beside them.</summary>
internal static class RewrittenAnnex
{
    private const string Tag = "annexe.reecrits";
    private const int LongestQuote = 90;
    private const int LongestCell = 1500;

    /// <summary>Writes it: where the template says, else at the end; nowhere when there is nothing to list and the template says nothing.</summary>
    public static void Write(Writing writing)
    {
        foreach (var passage in writing.Rewritten)
        {
            writing.Notices.Add(WordNotices.Left(passage.Touch, passage.Place, Short(passage.Theirs, LongestQuote)));
        }

        var controls = TemplateControls.All(writing.Document).Where(c => c.Tag == Tag).Select(c => (c.Control, c.Part)).ToList();
        if (controls.Count == 0 && writing.Rewritten.Count > 0)
        {
            controls.Add((AtEnd(writing), TemplateParts.All(writing.Document)[0]));
        }

        foreach (var (control, part) in controls)
        {
            Fill(writing, control, writing.Places.Of(control, part));
        }
    }

    private static void Fill(Writing writing, SdtElement control, Place place)
    {
        ValueFilling.Prepare(control);
        var holder = BlockControls.Holder(BlockControls.Of(control) ?? control);
        foreach (var child in holder.ChildElements.Where(c => c is not TableCellProperties).ToList())
        {
            child.Remove();
        }

        var piece = Piece(writing);
        holder.Append(writing.Writer.Content(piece, place));
        BlockControls.Close(holder);
    }

    private static Piece Piece(Writing writing) => writing.Rewritten.Count == 0
        ? ReportPieces.Said(Tag, "Aucun passage n'a été réécrit par une personne depuis le rapport précédent.")
        : new TablePiece(Tag, new ReportTable
        {
            Id = Tag,
            Caption = "Passages réécrits, et ce que disent les nouveaux chiffres",
            Heads = ["Endroit", "Votre texte, laissé tel quel", "Ce que disent les nouveaux chiffres"],
            Rows = [.. writing.Rewritten.Select(p => (IReadOnlyList<ReportCell>)[new ReportCell(p.Place), new ReportCell(Short(p.Theirs, LongestCell)), new ReportCell(Ours(p))])],
        });

    private static string Ours(RewrittenPassage passage)
    {
        var said = passage.Ours.Length == 0 ? "Plus rien : la donnée n’est plus demandée." : Short(passage.Ours, LongestCell);
        return passage.Remark.Length == 0 ? said : $"{said} {passage.Remark}";
    }

    private static SdtBlock AtEnd(Writing writing)
    {
        var body = writing.Document.MainDocumentPart!.Document!.Body!;
        var control = new SdtBlock(new SdtProperties(new SdtAlias { Val = "Passages réécrits" }, new Tag { Val = Tag }, new SdtId { Val = writing.Ids.Control() }), new SdtContentBlock(new Paragraph()));
        var title = new Paragraph(writing.Styles.Headings.Properties(1), Runs.Of("Passages réécrits"));
        if (body.LastChild is SectionProperties last)
        {
            last.InsertBeforeSelf(title);
        }
        else
        {
            body.Append(title);
        }

        return title.InsertAfterSelf(control);
    }

    private static string Short(string text, int longest) => text.Length <= longest ? text : $"{WholeCharacters.Of(text, longest - 1)}…";
}

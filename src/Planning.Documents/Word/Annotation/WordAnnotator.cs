namespace Planning.Documents.Word.Annotation;

/// <summary>
/// Gives a person's own Word document back with remarks as comments in its margin. It is not a rewriting: parts that carry no remark
/// keep their bytes, and the text's part is copied character by character around the marks of the comments.
/// </summary>
/// <remarks>
/// Comments of ours from an earlier run are replaced; one that someone has answered stays, and stands for one remark of its rule.
/// Comments of others are never touched. A digital signature stays in the file and no longer holds, as with any change to it.
/// </remarks>
public static class WordAnnotator
{
    /// <summary>
    /// Writes the document with remarks. Nothing is written when it cannot be done, but for a part found damaged while it is copied.
    /// </summary>
    /// <param name="input">The document; it is only read.</param>
    /// <param name="output">Where the annotated document goes; another file than the input's.</param>
    /// <param name="annotations">The remarks, a comment each, with places given by the reader of the same file.</param>
    /// <param name="clock">Gives the comments' date, in local time.</param>
    /// <exception cref="Planning.Abstractions.UserErrorException">
    /// The file is no Word document, is damaged, has no paragraph, or is not the one that was read.
    /// </exception>
    public static void Annotate(Stream input, Stream output, IReadOnlyList<Annotation> annotations, TimeProvider clock)
    {
        using var file = WordFile.Open(input);
        var comments = new CommentParts(file);
        var toWrite = comments.Ledger.StillToWrite(annotations);
        var styles = DocumentStyles.Of(file);
        var scan = Scan(file, comments.Ledger, RemarkTargets.Of(toWrite, file), styles);

        var firstId = comments.Ledger.FirstFreeId(scan.MarkIds, toWrite.Count);
        var edits = new PackageEdits();
        edits.Change(file.MainPart, scan.Removals.Concat(scan.Hosts.SelectMany(h => h.Splices(number => firstId + number))));
        comments.Remove(edits);
        if (toWrite.Count > 0)
        {
            var date = clock.GetLocalNow();
            comments.Add(
                edits,
                scan.Namespace,
                prefix => string.Concat(toWrite.Select((a, i) => new CommentWriting(prefix, styles, date).Write(firstId + i, a))));
        }

        edits.Write(file, output);
    }

    private static BodyScan Scan(WordFile file, CommentLedger ledger, BodyTargets targets, DocumentStyles styles)
    {
        var removed = ledger.Removed.Select(c => c["id"]).ToHashSet(StringComparer.Ordinal);
        var scan = file.Read(file.MainPart, (text, xml) => new BodyScanner(text, xml, targets, removed, styles).Run());
        var beyond = targets.ByParagraph.Select(p => p.Key).Where(ordinal => ordinal >= scan.ParagraphCount).ToList();
        return beyond.Count == 0 ? scan : throw AnnotationErrors.OtherFile(beyond.Max());
    }
}

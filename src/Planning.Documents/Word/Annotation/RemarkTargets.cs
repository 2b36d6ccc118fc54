using Planning.Abstractions.Documents;

namespace Planning.Documents.Word.Annotation;

/// <summary>Turns the places of annotations into paragraphs of the main text and notes called from it.</summary>
internal static class RemarkTargets
{
    /// <summary>Sorts the annotations by what they mean; a remark's number is its annotation's rank.</summary>
    public static BodyTargets Of(IReadOnlyList<Annotation> annotations, WordFile file)
    {
        var body = new List<(int Ordinal, Remark Remark)>();
        var notes = new List<(NoteId Note, Remark Remark)>();
        var anywhere = new List<Remark>();
        var footnotes = new Lazy<IReadOnlyList<string>>(() => Notes(file, "footnotes"));
        var endnotes = new Lazy<IReadOnlyList<string>>(() => Notes(file, "endnotes"));
        for (var number = 0; number < annotations.Count; number++)
        {
            var location = annotations[number].Location;
            switch (WordAnchor.Parse(location.Anchor))
            {
                case null:
                    anywhere.Add(Remark.OnWhole(number));
                    break;
                case { Part: WordAnchor.Main } anchor:
                    body.Add((anchor.Paragraph, On(number, anchor.Offset, location.Span)));
                    break;
                case var anchor:
                    var owners = anchor.Part == WordAnchor.Endnotes ? endnotes.Value : footnotes.Value;
                    var note = anchor.Paragraph < owners.Count ? owners[anchor.Paragraph] : throw AnnotationErrors.OtherFile(anchor.Paragraph);
                    notes.Add((new NoteId(anchor.Part == WordAnchor.Endnotes, note), Remark.OnWhole(number)));
                    break;
            }
        }

        return new BodyTargets(body.ToLookup(b => b.Ordinal, b => b.Remark), notes.ToLookup(n => n.Note, n => n.Remark), anywhere);
    }

    private static Remark On(int number, int offset, TextSpan? span) =>
        span is { } meant ? new Remark(number, offset + meant.Start, offset + meant.End) : new Remark(number, offset, null);

    private static IReadOnlyList<string> Notes(WordFile file, string kind) =>
        file.Related(kind) is { } part && file.Has(part) ? file.Read(part, NoteParagraphs.Read) : [];
}

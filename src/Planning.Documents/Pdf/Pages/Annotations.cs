using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Planning.Documents.Pdf.Pages;

/// <summary>Reads what is laid on the pages of a document.</summary>
/// <param name="scanner">Finds what the file refers to.</param>
internal sealed class Annotations(IPdfTokenScanner scanner)
{
    private const int Hidden = 1 << 1;
    private const int NotOnScreen = 1 << 5;
    private const int PushButton = 1 << 16;
    private const int MostParents = 32;

    /// <summary>Those that a reader shows when it opens the page; a damaged one is left out.</summary>
    public IReadOnlyList<Annotation> Of(DictionaryToken page)
    {
        var listed = Salvage.Or(() => scanner.Find<ArrayToken>(page, "Annots")?.Data, null) ?? [];
        return [.. listed.Select(token => Salvage.Or(() => scanner.Follow<DictionaryToken>(token) is { } entries && IsShown(entries) ? Read(entries) : null, null)).OfType<Annotation>()];
    }

    private bool IsShown(DictionaryToken entries) => (Flags(entries, "F") & (Hidden | NotOnScreen)) == 0 && !IsPushButton(entries);

    // "Imprimer", "Effacer": the tool's, not the page's.
    private bool IsPushButton(DictionaryToken entries) => WithParents(entries).Any(f => scanner.Find<NameToken>(f, "FT")?.Data == "Btn") && WithParents(entries).Any(f => (Flags(f, "Ff") & PushButton) != 0);

    private int Flags(DictionaryToken of, string name) => scanner.Find<NumericToken>(of, name)?.Int ?? 0;

    private Annotation Read(DictionaryToken entries)
    {
        var kind = scanner.Find<NameToken>(entries, "Subtype")?.Data ?? string.Empty;
        var look = Look(entries);
        return new()
        {
            Kind = kind,
            Look = look,
            Carry = look is null ? TransformationMatrix.Identity : Carry(look.StreamDictionary, Numbers(entries, "Rect")),
            Layer = scanner.Find<DictionaryToken>(entries, "OC"),
            HasText = kind == "Widget" ? IsTextField(entries) && WithParents(entries).Any(field => HasText(field, "V")) : HasText(entries, "Contents"),
            Attachment = kind == "FileAttachment" && scanner.Find<DictionaryToken>(entries, "FS") is { } file ? FileName(file) : string.Empty,
        };
    }

    // The drawing of the state that it is in, where it has several.
    private StreamToken? Look(DictionaryToken entries)
    {
        if (scanner.Find<DictionaryToken>(entries, "AP") is not { } looks)
        {
            return null;
        }

        return scanner.Find<StreamToken>(looks, "N")
            ?? (scanner.Find<DictionaryToken>(looks, "N") is { } states && scanner.Find<NameToken>(entries, "AS") is { } state ? scanner.Find<StreamToken>(states, state.Data) : null);
    }

    // The box of the drawing, as its own matrix turns it, fills the place of the annotation (ISO 32000-2, 12.5.5).
    private TransformationMatrix Carry(DictionaryToken look, double[] place)
    {
        var (box, matrix) = (Numbers(look, "BBox"), Numbers(look, "Matrix"));
        if (box.Length != 4 || place.Length != 4)
        {
            return TransformationMatrix.Identity;
        }

        var turn = matrix.Length == 6 ? TransformationMatrix.FromArray(matrix) : TransformationMatrix.Identity;
        var corners = new[] { (box[0], box[1]), (box[2], box[1]), (box[2], box[3]), (box[0], box[3]) }.Select(c => turn.Transform(new PdfPoint(c.Item1, c.Item2))).ToList();
        var (left, bottom) = (corners.Min(c => c.X), corners.Min(c => c.Y));
        var across = Scale(corners.Max(c => c.X) - left, Math.Abs(place[2] - place[0]));
        var up = Scale(corners.Max(c => c.Y) - bottom, Math.Abs(place[3] - place[1]));
        return TransformationMatrix.FromValues(across, 0, 0, up, Math.Min(place[0], place[2]) - (across * left), Math.Min(place[1], place[3]) - (up * bottom));
    }

    private static double Scale(double drawn, double room) => drawn > 0 ? room / drawn : 1;

    private bool IsTextField(DictionaryToken field) => WithParents(field).Select(f => scanner.Find<NameToken>(f, "FT")).FirstOrDefault(type => type is not null)?.Data is "Tx" or "Ch";

    // A field has what its parents say of all of them.
    private IEnumerable<DictionaryToken> WithParents(DictionaryToken field)
    {
        var holder = field;
        for (var i = 0; i < MostParents && holder is not null; i++)
        {
            yield return holder;
            holder = scanner.Find<DictionaryToken>(holder, "Parent");
        }
    }

    private bool HasText(DictionaryToken of, string name) =>
        !string.IsNullOrWhiteSpace(Text(of, name)) || (scanner.Find<ArrayToken>(of, name)?.Data.Any(t => t is StringToken or HexToken) ?? false);

    private string FileName(DictionaryToken file) => (Text(file, "UF") is { Length: > 0 } name ? name : Text(file, "F")).Trim();

    private string Text(DictionaryToken of, string name) => scanner.Find<StringToken>(of, name)?.Data ?? scanner.Find<HexToken>(of, name)?.Data ?? string.Empty;

    private double[] Numbers(DictionaryToken of, string name) =>
        scanner.Find<ArrayToken>(of, name) is { } list ? [.. list.Data.Select(n => scanner.Follow<NumericToken>(n)?.Data ?? 0)] : [];
}

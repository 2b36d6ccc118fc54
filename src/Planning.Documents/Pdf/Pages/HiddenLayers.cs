using UglyToad.PdfPig;
using UglyToad.PdfPig.Parser.Parts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Planning.Documents.Pdf.Pages;

/// <summary>The optional layers that a document does not show when it is opened (ISO 32000-2, 8.11).</summary>
internal sealed class HiddenLayers
{
    private readonly IPdfTokenScanner scanner;
    private readonly List<DictionaryToken> off = [];

    private HiddenLayers(IPdfTokenScanner scanner) => this.scanner = scanner;

    /// <summary>No layer at all.</summary>
    public static HiddenLayers None(PdfDocument document) => new(document.Structure.TokenScanner);

    /// <summary>Those of a document.</summary>
    /// <exception cref="Exception">Whatever the library throws on a list that it cannot read.</exception>
    public static HiddenLayers Of(PdfDocument document)
    {
        var hidden = None(document);
        if (hidden.scanner.Find<DictionaryToken>(document.Structure.Catalog.CatalogDictionary, "OCProperties") is not { } properties
            || hidden.scanner.Find<DictionaryToken>(properties, "D") is not { } shown)
        {
            return hidden;
        }

        var isAllOff = hidden.scanner.Find<NameToken>(shown, "BaseState")?.Data == "OFF";
        var on = isAllOff ? hidden.Groups(shown, "ON") : [];
        hidden.off.AddRange((isAllOff ? hidden.Groups(properties, "OCGs") : hidden.Groups(shown, "OFF")).Where(g => !on.Contains(g)));
        return hidden;
    }

    /// <summary>Whether what belongs to a layer, or to a membership of layers, does not show.</summary>
    public bool Hides(DictionaryToken group)
    {
        if (off.Count == 0)
        {
            return false;
        }

        if (scanner.Find<NameToken>(group, "Type")?.Data != "OCMD")
        {
            return off.Contains(group);
        }

        var members = scanner.Find<DictionaryToken>(group, "OCGs") is { } one ? [one] : Groups(group, "OCGs");
        return members.Count > 0 && scanner.Find<NameToken>(group, "P")?.Data switch
        {
            "AllOn" => members.Any(off.Contains),
            "AnyOff" => !members.Any(off.Contains),
            "AllOff" => !members.All(off.Contains),
            _ => members.All(off.Contains),
        };
    }

    private List<DictionaryToken> Groups(DictionaryToken of, string name) => scanner.Find<ArrayToken>(of, name) is { } array
        ? [.. array.Data.Select(t => DirectObjectFinder.TryGet<DictionaryToken>(t, scanner, out var group) ? group : null).OfType<DictionaryToken>()]
        : [];
}

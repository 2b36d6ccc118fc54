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

    /// <summary>Those of a document; none where its list is broken.</summary>
    public static HiddenLayers Of(PdfDocument document)
    {
        var hidden = new HiddenLayers(document.Structure.TokenScanner);
        if (hidden.Find<DictionaryToken>(document.Structure.Catalog.CatalogDictionary, "OCProperties") is not { } properties
            || hidden.Find<DictionaryToken>(properties, "D") is not { } shown)
        {
            return hidden;
        }

        var isAllOff = hidden.Find<NameToken>(shown, "BaseState")?.Data == "OFF";
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

        if (Find<NameToken>(group, "Type")?.Data != "OCMD")
        {
            return off.Contains(group);
        }

        var members = Find<DictionaryToken>(group, "OCGs") is { } one ? [one] : Groups(group, "OCGs");
        return members.Count > 0 && Find<NameToken>(group, "P")?.Data switch
        {
            "AllOn" => members.Any(off.Contains),
            "AnyOff" => !members.Any(off.Contains),
            "AllOff" => !members.All(off.Contains),
            _ => members.All(off.Contains),
        };
    }

    private List<DictionaryToken> Groups(DictionaryToken of, string name) => Find<ArrayToken>(of, name) is { } array
        ? [.. array.Data.Select(t => DirectObjectFinder.TryGet<DictionaryToken>(t, scanner, out var group) ? group : null).OfType<DictionaryToken>()]
        : [];

    private T? Find<T>(DictionaryToken of, string name)
        where T : class, IToken =>
        of.TryGet(NameToken.Create(name), out var token) && DirectObjectFinder.TryGet<T>(token, scanner, out var found) ? found : null;
}

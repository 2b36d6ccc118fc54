using UglyToad.PdfPig.Parser.Parts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Planning.Documents.Pdf.Pages;

/// <summary>Finds the entries of a file's dictionaries, wherever in the file they stand.</summary>
internal static class Entries
{
    /// <summary>An entry, followed where it refers elsewhere; null when it is not there or is of another kind.</summary>
    public static T? Find<T>(this IPdfTokenScanner scanner, DictionaryToken of, string name)
        where T : class, IToken =>
        of.TryGet(NameToken.Create(name), out var token) ? scanner.Follow<T>(token) : null;

    /// <summary>What a token is or refers to; null when that is not there or is of another kind.</summary>
    public static T? Follow<T>(this IPdfTokenScanner scanner, IToken token)
        where T : class, IToken =>
        DirectObjectFinder.TryGet<T>(token, scanner, out var found) ? found : null;
}

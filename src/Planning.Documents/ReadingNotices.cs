using Planning.Abstractions.Documents;
using Planning.Documents.Structure;

namespace Planning.Documents;

/// <summary>What a person must know about how a document was read.</summary>
internal static class ReadingNotices
{
    private const int LongDocument = 10;

    /// <summary>A part around the text that could not be read.</summary>
    public static Notice Unreadable(string what, string lost) => new(
        "PLN2003", $"{what} de ce document ne peuvent pas être lus : {lost}.",
        "Ouvrez-le dans Word ou LibreOffice, acceptez la réparation proposée, enregistrez-le sous un autre nom et recommencez.");

    /// <summary>Cells that the file repeats beyond measure.</summary>
    public static Notice RepeatedCells() => new(
        "PLN2004", "Un tableau répète ses cellules bien plus qu'un document ne le fait : la suite de ces répétitions n'a pas été lue.",
        "Ouvrez-le dans LibreOffice et supprimez les lignes et les colonnes répétées sans raison.");

    /// <summary>What the whole of the document shows.</summary>
    /// <param name="root">The document.</param>
    /// <param name="headings">How its headings were found.</param>
    /// <param name="pictures">How many pictures it shows.</param>
    /// <param name="signs">What tells the headings of such a file.</param>
    public static IEnumerable<Notice> Of(Section root, Headings headings, int pictures, HeadingSigns signs)
    {
        if (root is { Blocks: [] or [Figure { Text: "" }, ..], Sections: [] } && !root.Blocks.Any(b => b is Table || b is TextBlock { Text.Length: > 0 }))
        {
            yield return new Notice("PLN2002",
                pictures > 0 ? "Ce document ne contient pas de texte, seulement des images." : "Ce document ne contient pas de texte.",
                pictures > 0 ? "Fournissez le document d'origine plutôt que sa numérisation." : "Vérifiez que c'est le bon fichier.");
        }
        else if (headings is { AreGuessed: true, GuessedCount: > 0 })
        {
            yield return new Notice("PLN2001",
                $"Ce document n'a pas de {signs.Name} : son plan a été déduit de la numérotation et de la mise en forme.",
                $"{signs.Cure} pour que les passages soient situés à coup sûr.");
        }
        else if (headings.AreGuessed && root.Blocks.Count > LongDocument)
        {
            yield return new Notice("PLN2001",
                $"Ce document n'a pas de {signs.Name}, et rien n'y ressemble à un titre : il a été lu d'un seul tenant.",
                $"{signs.Cure} pour que les passages soient situés.");
        }
    }
}

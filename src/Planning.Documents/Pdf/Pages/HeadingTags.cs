using UglyToad.PdfPig;
using UglyToad.PdfPig.Parser.Parts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Planning.Documents.Pdf.Pages;

/// <summary>The levels of heading that a document's tags give to what its pages draw (ISO 32000-2, 14.7 and 14.8).</summary>
internal sealed class HeadingTags
{
    private const int MostElements = 300_000;
    private const int MostPages = 100_000;
    private const int MostRoles = 5;
    private readonly Dictionary<(int Page, int Mark), int> levels = [];
    private readonly Dictionary<(long, int), int> pageNumbers = [];
    private readonly HashSet<(long, int)> seen = [];
    private readonly IPdfTokenScanner scanner;
    private DictionaryToken? roles;

    private HeadingTags(IPdfTokenScanner scanner) => this.scanner = scanner;

    /// <summary>Those of a document.</summary>
    /// <exception cref="Exception">Whatever the library throws on tags that it cannot read.</exception>
    public static HeadingTags Of(PdfDocument document)
    {
        var tags = new HeadingTags(document.Structure.TokenScanner);
        var catalogue = document.Structure.Catalog.CatalogDictionary;
        if (tags.scanner.Find<DictionaryToken>(catalogue, "StructTreeRoot") is { } root)
        {
            tags.roles = tags.scanner.Find<DictionaryToken>(root, "RoleMap");
            tags.NumberPages(catalogue);
            tags.Walk(root);
        }

        return tags;
    }

    /// <summary>The level, from 1, of what is drawn under a mark of a page; 0 for no heading.</summary>
    public int LevelOf(int page, int mark) => levels.GetValueOrDefault((page, mark));

    private void NumberPages(DictionaryToken catalogue)
    {
        var pending = new Stack<IToken>();
        if (catalogue.TryGet(NameToken.Create("Pages"), out var root))
        {
            pending.Push(root);
        }

        while (pending.TryPop(out var token) && pageNumbers.Count < MostPages)
        {
            var reference = token as IndirectReferenceToken;
            if ((reference is not null && !seen.Add(Key(reference))) || !DirectObjectFinder.TryGet<DictionaryToken>(token, scanner, out var node))
            {
                continue;
            }

            if (scanner.Find<ArrayToken>(node, "Kids") is { } kids)
            {
                foreach (var kid in kids.Data.Reverse())
                {
                    pending.Push(kid);
                }
            }
            else if (reference is not null)
            {
                pageNumbers[Key(reference)] = pageNumbers.Count + 1;
            }
        }
    }

    private void Walk(DictionaryToken root)
    {
        var pending = new Stack<(IToken Token, int Page, int Level)>();
        Push(root, 0, 0, pending);
        for (var count = 0; count < MostElements && pending.TryPop(out var next); count++)
        {
            var (token, page, level) = next;
            if (token is NumericToken mark)
            {
                Take(page, mark.Int, level);
            }
            else if ((token is not IndirectReferenceToken reference || seen.Add(Key(reference))) && DirectObjectFinder.TryGet<DictionaryToken>(token, scanner, out var element))
            {
                page = element.TryGet(NameToken.Create("Pg"), out var pg) && pg is IndirectReferenceToken to ? pageNumbers.GetValueOrDefault(Key(to), page) : page;
                if (scanner.Find<NumericToken>(element, "MCID") is { } own)
                {
                    Take(page, own.Int, level);
                }
                else
                {
                    Push(element, page, Math.Max(level, LevelOf(scanner.Find<NameToken>(element, "S")?.Data)), pending);
                }
            }
        }
    }

    private void Push(DictionaryToken element, int page, int level, Stack<(IToken, int, int)> pending)
    {
        if (!element.TryGet(NameToken.Create("K"), out var kids))
        {
            return;
        }

        if (DirectObjectFinder.TryGet<ArrayToken>(kids, scanner, out var array))
        {
            foreach (var kid in array.Data)
            {
                pending.Push((kid, page, level));
            }
        }
        else
        {
            pending.Push((kids, page, level));
        }
    }

    private void Take(int page, int mark, int level)
    {
        if (level > 0)
        {
            levels[(page, mark)] = level;
        }
    }

    private int LevelOf(string? role)
    {
        for (var i = 0; i < MostRoles && role is not null; i++)
        {
            if (role is ['H', >= '1' and <= '6'])
            {
                return role[1] - '0';
            }

            if (role == "H")
            {
                return 1;
            }

            role = roles is null ? null : scanner.Find<NameToken>(roles, role)?.Data;
        }

        return 0;
    }

    private static (long, int) Key(IndirectReferenceToken reference) => (reference.Data.ObjectNumber, reference.Data.Generation);
}

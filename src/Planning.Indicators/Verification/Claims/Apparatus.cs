using System.Text.RegularExpressions;

namespace Planning.Indicators.Verification.Claims;

/// <summary>What a report says of itself and of where things stand: captions, sources, references, articles of the law, days of dates. Their numbers are no figures.</summary>
internal static partial class Apparatus
{
    /// <summary>Whether a sentence is nothing else: a caption, a source line, a reference, a question, a place to fill.</summary>
    public static bool IsWhole(string sentence)
    {
        var text = sentence.Trim(' ', '\u00A0', '\u202F', '*', '\t');
        return text.Length == 0 || text[^1] == '?' || Opening().IsMatch(text) || File().IsMatch(text);
    }

    /// <summary>The stretches of a text that are references: an article with its code, the day of a date, a file, a page, a road, a number of a table or of a part.</summary>
    public static List<(int Start, int End)> Spans(string text, int start, int end) =>
        [.. Reference().Matches(text[start..end]).Concat(Day().Matches(text[start..end])).Select(m => (start + m.Index, start + m.Index + m.Length))];

    [GeneratedRegex(@"^(?:Sources?\s*:|Crédits?\s*:|(?:Figure|Tableau|Carte|Graphique|Encadré|Schéma|Photo(?:graphie)?|Illustration)\s+(?:n°\s*)?\d+\s*[:.–—-]|Détail\s+en\s+annexe|(?:Voir|Cf\.)\s|\[[^\]]*\]\.?$|Rédigé\s|À\s+demander\s+à\s*:|(?:Est|Sont)\s+(?:ici\s+)?(?:dite?s?|considérée?s?|réputée?s?|comptée?s?|appelée?s?)\s|«[^»]+»\sse\sdi(?:t|sent)\s|On\s+(?:appelle|entend\s+par|désigne|qualifie|parle\s+de)\s)", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Opening();

    [GeneratedRegex(@"^[\w.\s-]+\.(?:pdf|docx?|odt|xlsx?|csv)\b|\(objectifs?\sdu\splan\)\.?$", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex File();

    [GeneratedRegex(@"\b(?:[Ll]['’])?[Aa]rt(?:icles?|\.)\s+(?:[LRDA]\*?\.?\s?)?\d+(?:[-‑–]\d+)*(?:(?:\s?,\s?|\s(?:à|et)\s)(?:[LRDA]\*?\.?\s?)?\d+(?:[-‑–]\d+)*)*(?:\s+du\s+code\s+(?:de\s+(?:l['’]|la\s)[\w-]+(?:\set\sde\sl['’][\w-]+)?|général\s+des\s+[\w\s]{5,40}?territoriales))?|\b\d+°(?!\s?C\b)(?:\s(?:bis|ter|quater)\b)?(?:\s[a-z]\))?|\bal(?:\.|inéas?)\s?\d+|\b[\w-]+\.(?:pdf|docx?|odt|xlsx?|csv)\b|\bpp?\.\s?\d+(?:(?:\s(?:à|et)\s|[-–,]\s?)\d+)*|\bn°\s?\d+(?:[-‑–/.]\d+)*(?:(?:\s(?:à|et)\s|,\s?)\d+)*|\b(?:RD|RN|RC|VC|D|N|A|[Dd]épartementales?|[Nn]ationales?)\s?\d{1,4}\b(?=\s|[,.;:)])|(?<=\((?:[Vv]oir\s|cf\.\s)?)\d+(?:\.\d+)+(?=\))|\b1/\d{1,3}(?:[\s\u00A0\u202F]\d{3})+|\b\d+\+\d{3}\b|(?<=\ben\s)(?:19|20)\d{2}\b(?=\s*[.,;:)]|\s+(?:à|dans|sur|pour|et|que)\b|$)|\b(?:[Tt]ableaux?|[Ff]igures?|[Aa]nnexes?|[Aa]xes?|[Oo]rientations?|[Aa]ctions?|[Ff]iches?|[Pp]arties?|[Ss]ections?|[Cc]hapitres?|[Pp]ages?|[Cc]artes?|[Gg]raphiques?)\s(?:n°\s?)?\d+(?:\.\d+)*(?:\s(?:à|et)\s\d+)*\b(?!\s?(?:%|ha|km|logements|habitants))", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Reference();

    [GeneratedRegex(@"\b\d{1,2}(?:er)?(?=\s(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\b)", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Day();
}

namespace Planning.Rules.Citations.Reading;

/// <summary>What stands before the figures of an article: its letter, with point and star, and the word that announces it.</summary>
internal readonly record struct ArticleHead
{
    /// <summary>A star, a point and spaces part the letter from its figures, and no more.</summary>
    private const int WidestGap = 5;

    private const int LongestWord = 14;

    private static readonly HashSet<string> Announcing = new(["article", "art"], StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> AnnouncingMany = new(["articles", "arts"], StringComparer.OrdinalIgnoreCase);

    /// <summary>What has a letter and a number and is no article.</summary>
    private static readonly HashSet<string> NotLaw = new(
        ["parcelle", "parcelles", "lot", "lots", "îlot", "îlots", "ilot", "ilots", "section", "sections", "cadastrée", "cadastrées", "cadastré", "cadastrés", "cadastre",
            "zone", "zones", "secteur", "secteurs", "bâtiment", "bâtiments", "tranche", "tranches", "planche", "planches", "feuille", "feuilles", "route", "routes", "ligne", "lignes",
            "type", "types", "modèle", "appartement", "villa", "villas", "emplacement", "emplacements", "pièce", "fiche", "fiches", "chemin", "rue", "plan", "plans", "sentier", "autoroute", "départementale",
            "départementales", "réf", "référence", "indicateur", "action", "borne", "casier", "dossier", "n", "no", "numéro", "point", "sondage", "piézomètre"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The first character: the letter, or a star before it.</summary>
    public required int Start { get; init; }

    /// <summary>The letter, or <c>LO</c> for an organic law.</summary>
    public required string Letter { get; init; }

    /// <summary>Whether a point follows the letter, as in laws.</summary>
    public required bool HasPoint { get; init; }

    /// <summary>Whether the word "article" announces it.</summary>
    public required bool IsAnnounced { get; init; }

    /// <summary>Whether it is announced as one of several ("articles").</summary>
    public required bool IsOneOfMany { get; init; }

    /// <summary>Whether a word before it makes it a parcel, a building or a road.</summary>
    public required bool IsNotLaw { get; init; }

    /// <summary>Reads what stands before a figure; null where no letter of an article does.</summary>
    public static ArticleHead? Before(string text, int figure)
    {
        var at = figure - 1;
        var hasPoint = false;
        for (; at >= 0 && figure - at <= WidestGap && (char.IsWhiteSpace(text[at]) || text[at] is '.' or '*' || (at == figure - 1 && ArticleFigures.IsHyphen(text[at]))); at--)
        {
            hasPoint |= text[at] == '.';
        }

        if (at < 0 || text[at] is not ('L' or 'R' or 'D' or 'A' or 'l' or 'r' or 'd' or 'a' or 'O'))
        {
            return null;
        }

        var letter = char.ToUpperInvariant(text[at]).ToString();
        if (letter == "O")
        {
            at = at > 0 && text[at - 1] == '.' ? at - 2 : at - 1;
            if (at < 0 || text[at] != 'L')
            {
                return null;
            }

            letter = "LO";
        }

        var start = at;
        while (start > 0 && text[start - 1] == '*')
        {
            start--;
        }

        return start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '-' or '_' or '.') ? null : Announced(text, start, letter, hasPoint, char.IsUpper(text[at]));
    }

    private static ArticleHead? Announced(string text, int start, string letter, bool hasPoint, bool isCapital)
    {
        var word = WordBefore(text, start);
        var many = AnnouncingMany.Contains(word);
        var announced = many || Announcing.Contains(word);

        // "à 12", "l'an 5", a road "D 123-5": a small letter, or one that means other things, needs its point or its word.
        return announced || hasPoint || (isCapital && letter is "L" or "R" or "LO")
            ? new ArticleHead { Start = start, Letter = letter, HasPoint = hasPoint, IsAnnounced = announced, IsOneOfMany = many, IsNotLaw = !announced && NotLaw.Contains(word) }
            : null;
    }

    private static string WordBefore(string text, int position)
    {
        var end = position;
        while (end > 0 && position - end < WidestGap && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '.' or '(' or '°' or ':'))
        {
            end--;
        }

        var start = end;
        while (start > 0 && end - start < LongestWord && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return text[start..end];
    }
}

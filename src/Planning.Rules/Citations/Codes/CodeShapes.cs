namespace Planning.Rules.Citations.Codes;

/// <summary>Which numbers a code may hold, by how it numbers its books and titles: enough to tell that an article cannot be of it.</summary>
internal static class CodeShapes
{
    /// <summary>Codes whose articles begin with four figures (part, book, title, chapter).</summary>
    private static readonly HashSet<string> FourFigures = new(
        ["cgct", "transports", "sante-publique", "propriete-publique", "defense", "travail", "commande-publique"], StringComparer.Ordinal);

    /// <summary>The chapters of the Code de l'environnement that no other reading of a number would expect, by their three figures.</summary>
    private static readonly HashSet<int> Environment = new(
        [110, 120, 121, 122, 123, 124, 125, 126, 127, 131, 132, 133, 134, 141, 142, 151, 160, 161, 162, 163, 164, 165, 170, 171, 172, 173, 174, 181,
            210, 211, 212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222, 223, 224, 225, 226, 227, 228, 229, 310, 321, 322, 331, 332, 333, 334, 335, 336, 341, 342, 350, 361, 362, 363, 364, 365, 371,
            411, 412, 413, 414, 415, 416, 420, 421, 422, 423, 424, 425, 426, 427, 428, 429, 430, 431, 432, 433, 434, 435, 436, 437, 438, 501, 511, 512, 513, 514, 515, 516, 517, 521, 522, 523, 531, 532, 533,
            541, 542, 543, 551, 552, 553, 554, 555, 556, 557, 561, 562, 563, 564, 565, 566, 567, 571, 572, 581, 582, 583, 591, 592, 593, 594, 595, 596, 597]);

    /// <summary>Whether a code other than the one that the table knows may hold a number.</summary>
    public static bool MayHold(string code, string number)
    {
        var figures = number.AsSpan(number.AsSpan().IndexOfAnyInRange('0', '9'));
        var length = figures.IndexOf('-') is var hyphen and >= 0 ? hyphen : figures.Length;
        return FourFigures.Contains(code) ? length == 4
            : length <= 3 && (code != "environnement" || (length == 3 && Environment.Contains(int.Parse(figures[..3], System.Globalization.CultureInfo.InvariantCulture))));
    }
}

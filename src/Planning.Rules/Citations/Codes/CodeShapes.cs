namespace Planning.Rules.Citations.Codes;

/// <summary>Which numbers a code may hold, by how it numbers its books and titles: enough to tell that an article cannot be of it.</summary>
internal static class CodeShapes
{
    /// <summary>Codes whose articles begin with four figures (part, book, title, chapter).</summary>
    private static readonly HashSet<string> FourFigures = new(
        ["cgct", "transports", "sante-publique", "propriete-publique", "defense", "travail", "commande-publique"], StringComparer.Ordinal);

    /// <summary>The chapters of the Code de l'environnement that no other reading of a number would expect, by their three figures.</summary>
    private static readonly HashSet<int> EnvironmentChapters = new(
        [110, 120, 121, 122, 123, 124, 125, 126, 127, 131, 132, 133, 134, 141, 142, 151, 160, 161, 162, 163, 164, 165, 170, 171, 172, 173, 174, 181,
            210, 211, 212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222, 223, 224, 225, 226, 227, 228, 229, 310, 321, 322, 331, 332, 333, 334, 335, 336, 341, 342, 350, 361, 362, 363, 364, 365, 371,
            411, 412, 413, 414, 415, 416, 420, 421, 422, 423, 424, 425, 426, 427, 428, 429, 430, 431, 432, 433, 434, 435, 436, 437, 438, 501, 511, 512, 513, 514, 515, 516, 517, 521, 522, 523, 531, 532, 533,
            541, 542, 543, 551, 552, 553, 554, 555, 556, 557, 561, 562, 563, 564, 565, 566, 567, 571, 572, 581, 582, 583, 591, 592, 593, 594, 595, 596, 597]);

    /// <summary>The highest article of those of its chapters that have a namesake in the Code de l'urbanisme and end early.</summary>
    private static readonly Dictionary<int, int> HighestOfChapter = new()
    {
        [110] = 8, [121] = 27, [122] = 28, [123] = 46, [124] = 8, [131] = 35, [132] = 6, [133] = 5, [141] = 26, [142] = 10, [151] = 4, [160] = 1, [161] = 6, [162] = 25, [163] = 9, [171] = 12, [172] = 17, [173] = 12, [174] = 3,
        [350] = 3, [331] = 86, [332] = 81, [341] = 31, [421] = 55, [422] = 94, [423] = 28, [424] = 34, [425] = 20, [431] = 54, [432] = 21,
    };

    /// <summary>Whether a number of the Code de l'urbanisme may as well be one of the Code de l'environnement.</summary>
    public static bool IsContested(string number) => number.Count(c => c == '-') == 1 && MayHold(CodeMention.Environment, number);

    /// <summary>Whether a code other than the one that the table knows may hold a number.</summary>
    public static bool MayHold(string code, string number)
    {
        var groups = number[number.AsSpan().IndexOfAnyInRange('0', '9')..].Split('-');
        return FourFigures.Contains(code) ? groups[0].Length == 4
            : groups[0].Length <= 3 && (code != CodeMention.Environment || IsOfEnvironment(Number(groups[0]), groups.Length > 1 ? Number(groups[1]) : 0));
    }

    private static bool IsOfEnvironment(int chapter, int article) =>
        EnvironmentChapters.Contains(chapter) && !(article > HighestOfChapter.GetValueOrDefault(chapter, int.MaxValue));

    private static int Number(string figures) => int.Parse(figures, System.Globalization.CultureInfo.InvariantCulture);
}

namespace Planning.Rules.Citations.Codes;

/// <summary>Which numbers a code may hold, by how it numbers its books and titles: enough to tell that an article cannot be of it.</summary>
internal static class CodeShapes
{
    private const string Roads = "voirie-routiere";

    /// <summary>Codes whose articles begin with four figures (part, book, title, chapter).</summary>
    private static readonly HashSet<string> FourFigures = new(
        ["cgct", "transports", "sante-publique", "cgppp", "defense", "travail", "commande-publique"], StringComparer.Ordinal);

    /// <summary>The chapters of the Code de l'environnement that no other reading of a number would expect, by their three figures.</summary>
    private static readonly HashSet<int> EnvironmentChapters = new(
        [110, 120, 121, 122, 123, 124, 125, 126, 127, 131, 132, 133, 134, 141, 142, 151, 160, 161, 162, 163, 164, 165, 170, 171, 172, 173, 174, 181,
            210, 211, 212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222, 223, 224, 225, 226, 227, 228, 229, 310, 321, 322, 331, 332, 333, 334, 335, 336, 341, 342, 350, 361, 362, 363, 364, 365, 371,
            411, 412, 413, 414, 415, 416, 420, 421, 422, 423, 424, 425, 426, 427, 428, 429, 430, 431, 432, 433, 434, 435, 436, 437, 438, 501, 511, 512, 513, 514, 515, 516, 517, 521, 522, 523, 531, 532, 533,
            541, 542, 543, 551, 552, 553, 554, 555, 556, 557, 561, 562, 563, 564, 565, 566, 567, 571, 572, 581, 582, 583, 591, 592, 593, 594, 595, 596, 597]);

    /// <summary>The highest articles, of the law and of the decrees, of those of its chapters that have a namesake in the Code de l'urbanisme and end early.</summary>
    private static readonly Dictionary<int, (int Law, int Decree)> Highest = new()
    {
        [110] = (8, 2),
        [121] = (25, 27),
        [122] = (15, 28),
        [123] = (33, 46),
        [124] = (8, 5),
        [131] = (17, 40),
        [132] = (6, 5),
        [133] = (5, 41),
        [134] = (3, 35),
        [141] = (6, 26),
        [142] = (4, 9),
        [151] = (3, 4),
        [160] = (1, 1),
        [161] = (6, 6),
        [162] = (25, 21),
        [163] = (5, 9),
        [171] = (12, 12),
        [172] = (17, 9),
        [173] = (12, 4),
        [174] = (3, 3),
        [331] = (29, 86),
        [332] = (27, 81),
        [341] = (22, 31),
        [350] = (3, 31),
        [421] = (19, 55),
        [422] = (29, 94),
        [423] = (28, 24),
        [424] = (16, 23),
        [425] = (15, 20),
        [431] = (11, 54),
        [432] = (12, 21),
    };

    /// <summary>Whether a contested number is one of the chapters on hunting and fishing, which a plan does not cite without a word of them.</summary>
    public static bool IsOfHunting(string number) => number.AsSpan(1) is ['4', '2' or '3', ..];

    /// <summary>Whether a number is one of the chapters of the Code de l'urbanisme on the content, the effects and the making of plans.</summary>
    public static bool IsOfPlans(string number) => number.AsSpan(1) is ['1', '5', '1' or '2' or '3', '-', ..];

    /// <summary>Whether two numbers begin alike, their letter and their chapter.</summary>
    public static bool AreOfOneChapter(string number, string other) =>
        number.IndexOf('-') is var hyphen and > 0 && other.IndexOf('-') == hyphen && number.AsSpan(0, hyphen).SequenceEqual(other.AsSpan(0, hyphen));

    /// <summary>
    /// Whether a contested number is one of the chapters of the Code de l'environnement on the procedure of every plan (debate, assessment, inquiry): a
    /// sentence that speaks of it tells the code as well as its name would.
    /// </summary>
    public static bool IsOfProcedure(string number) => number.AsSpan(1) is ['1', '2', '1' or '2' or '3', ..];

    /// <summary>Whether a number of the Code de l'urbanisme may as well be one of the Code de l'environnement.</summary>
    public static bool IsContested(string number) => number.Count(c => c == '-') == 1 && MayHold(CodeMention.Environment, number);

    /// <summary>Whether a code other than the one that the table knows may hold a number.</summary>
    public static bool MayHold(string code, string number)
    {
        var groups = number[number.AsSpan().IndexOfAnyInRange('0', '9')..].Split('-');
        return FourFigures.Contains(code) ? groups[0].Length == 4
            : groups[0].Length <= 3 && code switch
            {
                CodeMention.Environment => IsOfEnvironment(number[0], Number(groups[0]), groups.Length > 1 ? Number(groups[1]) : 0),
                Roads => IsOfRoads(number[0], Number(groups[0]), groups.Length > 1 ? Number(groups[1]) : 0),
                _ => true,
            };
    }

    /// <summary>The Code de la voirie routière has one book, whose title on the roads of communes ends early.</summary>
    private static bool IsOfRoads(char letter, int chapter, int article) => chapter is >= 111 and <= 173 && (chapter != 141 || article <= (letter == 'L' ? 13 : 22));

    private static bool IsOfEnvironment(char letter, int chapter, int article) => EnvironmentChapters.Contains(chapter)
        && (!Highest.TryGetValue(chapter, out var highest) || article <= (letter == 'L' ? highest.Law : highest.Decree));

    private static int Number(string figures) => int.Parse(figures, System.Globalization.CultureInfo.InvariantCulture);
}

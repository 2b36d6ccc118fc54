namespace Planning.Rules.Checks.Tables;

/// <summary>What a row or a column is called, and what that says of its figures.</summary>
internal sealed class LineName
{
    private static readonly string[] RateWords =
    [
        "taux", "moyen", "moyenne", "moyens", "moyennes", "median", "densite", "evolution", "variation", "croissance", "progression", "age", "taille", "indice",
        "ratio", "rang", "prix", "loyer", "revenu", "rendement", "coefficient", "intensite", "concentration", "hauteur", "duree", "distance", "date",
        "echeance", "numero", "code", "seuil", "maximum", "maximal", "minimum", "minimal", "cumul", "cumule", "temperature", "tcam",
    ];

    private static readonly string[] Doubts = ["hors", "sans", "net", "nette", "brut", "brute", "compris", "dont", "avec", "france", "region", "departement"];

    /// <param name="parts">The texts that name it, from the outermost to the nearest.</param>
    public LineName(IReadOnlyList<string> parts)
    {
        Parts = parts;
        Units = [.. parts.SelectMany(UnitReader.Named).Distinct()];
        var words = parts.Select(part => WordsOf(Folding.Fold(part))).ToList();
        IsTotal = words.Exists(IsTotalLabel) || words is [["ensemble", ..], ..];
        IsPlainTotal = words.Exists(w => IsTotalLabel(w) && w[0] != "somme");
        IsSubtotal = words.Exists(w => w is ["sous", "total" or "totaux", ..]);
        IsPart = words.Exists(w => w is ["dont" or "soit" or "parmi" or "rappel", ..] or ["y", "compris", ..] or ["pour", "memoire", ..]);
        IsDetail = Leaf.Length > 0 && !char.IsUpper(Leaf[0]) && !char.IsDigit(Leaf[0]);
        IsRate = Units.Any(u => u.Family == UnitFamily.Rate) || words.Exists(w => w.Any(IsRateWord));
        IsDoubtful = words.Exists(w => w.Any(Doubts.Contains));
        IsShare = Units.Any(u => u.Family == UnitFamily.Percent) || words.Exists(w => w is ["part" or "parts" or "pourcentage", ..]);
        NamesYear = words.Exists(w => w.Any(IsYear));
        NamesFlow = words.Exists(w => w.Any(IsFlowWord));
    }

    /// <summary>The texts that name it.</summary>
    public IReadOnlyList<string> Parts { get; }

    /// <summary>The nearest of them; empty when it has no name.</summary>
    public string Leaf => Parts.Count == 0 ? string.Empty : Parts[^1];

    /// <summary>All of it, for a person.</summary>
    public string Text => string.Join(" – ", Parts);

    /// <summary>The first of it that is more than a number, for a person.</summary>
    public string Short => Parts.FirstOrDefault(p => p.Any(char.IsLetter)) ?? Text;

    /// <summary>The units it announces.</summary>
    public IReadOnlyList<Unit> Units { get; }

    /// <summary>Whether it says total.</summary>
    public bool IsTotal { get; }

    /// <summary>Whether it can be nothing but a total: "Ensemble du département" may be a mere comparison.</summary>
    public bool IsPlainTotal { get; }

    /// <summary>Whether it totals no more than what follows the total before it.</summary>
    public bool IsSubtotal { get; }

    /// <summary>Whether its figures are part of those before: "dont …".</summary>
    public bool IsPart { get; }

    /// <summary>Whether it is set as a detail of another: it begins with a dash or a small letter.</summary>
    public bool IsDetail { get; }

    /// <summary>Whether its figures are rates, means, changes: not to be added up.</summary>
    public bool IsRate { get; }

    /// <summary>Whether its figures are shares of a whole, which make a hundred.</summary>
    public bool IsShare { get; }

    /// <summary>Whether it leaves out or takes in something: "Total hors déchets" is not checked against all rows.</summary>
    public bool IsDoubtful { get; }

    /// <summary>Whether it is a year or has one: a series goes on from one to the next.</summary>
    public bool NamesYear { get; }

    /// <summary>Whether it names energy, emissions, or what is made of them.</summary>
    public bool NamesFlow { get; }

    private static string[] WordsOf(string folded) =>
        new string([.. folded.Select(c => char.IsLetterOrDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>"Ensemble du territoire" is a place where it is not the first thing said.</summary>
    private static bool IsTotalLabel(string[] words) =>
        words is ["total" or "totaux", ..] or ["ensemble"] or ["sous", "total" or "totaux", ..] or ["somme"] or ["somme", "des", ..];

    private static bool IsRateWord(string word) => RateWords.Contains(word) || (word[^1] is 's' or 'e' && RateWords.Contains(word[..^1]));

    private static bool IsYear(string word) => word is [('1' or '2'), ('9' or '0'), >= '0' and <= '9', >= '0' and <= '9'];

    private static bool IsFlowWord(string word) => word.TrimEnd('s') is "energie" or "energetique" or "consommation" or "production" or "produit" or "chaleur" or "electricite" or "emission"
        or "ge" or "carbone" or "co2" or "sequestration" or "absorption" or "gisement" or "potentiel" or "economie";
}

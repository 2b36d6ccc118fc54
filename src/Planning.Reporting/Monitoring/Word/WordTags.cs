using System.Text;

namespace Planning.Reporting.Monitoring.Word;

/// <summary>The tags that content controls of a template may have.</summary>
public sealed class WordTags
{
    private const string Accented = "àâäáãçéèêëîïíìñôöóòõùûüúÿ";
    private const string Unaccented = "aaaaaceeeeiiiinooooouuuuy";

    /// <summary>Those that need no catalogue: any indicator and any section is taken as known.</summary>
    public static readonly WordTags Fixed = new();

    /// <summary>What comes before the id of an indicator or a section.</summary>
    public static readonly IReadOnlyList<(string Tag, string Meaning)> Families =
    [
        ("section:", "une section que la loi demande, par son identifiant"),
        ("serie:", "les constats d'un indicateur"),
        ("tableau:", "le tableau d'un indicateur"),
        ("graphique:", "le graphique d'un indicateur"),
    ];

    /// <summary>The tags that stand alone, with what they give.</summary>
    public static readonly IReadOnlyList<(string Tag, string Meaning)> Alone =
    [
        ("plan.nom", "le nom du plan"), ("plan.type", "le type du plan (PLUi, SCoT…)"), ("plan.territoire", "le territoire du plan"), ("plan.approbation", "le jour d'approbation du plan"),
        ("rapport.titre", "le titre du rapport"), ("rapport.introduction", "ce qu'est le rapport et qui en débat"), ("rapport.article", "l'article qui demande le rapport"), ("rapport.periode", "les années dont parle le rapport"),
        ("rapport.annee", "la dernière année du rapport"), ("rapport.date", "le jour de rédaction"),
        ("synthese", "la synthèse entière"), ("synthese.favorable", "ce qui va dans le sens du plan"), ("synthese.defavorable", "ce qui s'en écarte"),
        ("synthese.inconnu", "ce qui ne peut pas être dit"), ("synthese.decisions", "les décisions à prendre"),
        ("sections", "toutes les sections, dans l'ordre"), ("axes", "les axes du plan et leurs objectifs"), ("donnees-absentes", "les données qui manquent"),
        ("annexe.sources", "la source de chaque chiffre"), ("annexe.methode", "la méthode, pour refaire le rapport"), ("annexe.reecrits", "les passages que vous aviez réécrits"),
        ("repeter:sections", "ce qu'il contient, une fois par section"), ("section.titre", "le titre de la section"), ("section.article", "l'article auquel la section répond"), ("section.contenu", "le contenu de la section"),
        ("repeter:axes", "ce qu'il contient, une fois par axe"), ("axe.titre", "le titre de l'axe"), ("axe.contenu", "le contenu de l'axe"),
        ("repeter:objectifs", "ce qu'il contient, une fois par objectif"), ("objectif.titre", "le titre de l'objectif"), ("objectif.contenu", "le contenu de l'objectif"),
    ];

    /// <summary>The ids of the indicators; null when they are not known.</summary>
    public IReadOnlyCollection<string>? Indicators { get; init; }

    /// <summary>The ids of the sections; null when they are not known.</summary>
    public IReadOnlyCollection<string>? Sections { get; init; }

    /// <summary>Finds the nearest to a word among others; null for none near.</summary>
    public Func<string, IEnumerable<string>, string?> Nearest { get; init; } = (_, _) => null;

    /// <summary>A tag as it is compared: people write "Synthèse" as well.</summary>
    internal static string Plain(string tag)
    {
        var plain = new StringBuilder(tag.Length);
        foreach (var c in tag.ToLowerInvariant().Where(c => !char.IsWhiteSpace(c)))
        {
            plain.Append(Accented.IndexOf(c) is >= 0 and var i ? Unaccented[i] : c);
        }

        return plain.ToString();
    }

    /// <summary>Whether a template may have a tag, in its plain form.</summary>
    internal bool Has(string plain) => Alone.Any(t => t.Tag == plain)
        || (FamilyOf(plain) is { } family && plain.Length > family.Length && (Ids(family) is not { } ids || ids.Contains(plain[family.Length..])));

    /// <summary>The known tag nearest to one that is not, or null.</summary>
    internal string? NearestTo(string plain) =>
        FamilyOf(plain) is { } family && Ids(family) is { } ids ? Nearest(plain, ids.Select(id => family + id)) : Nearest(plain, Alone.Select(t => t.Tag));

    /// <summary>The beginning of a tag that is followed by an id; null for others.</summary>
    internal static string? FamilyOf(string plain) => Families.Select(f => f.Tag).FirstOrDefault(f => plain.StartsWith(f, StringComparison.Ordinal));

    private IReadOnlyCollection<string>? Ids(string family) => family == "section:" ? Sections : Indicators;
}

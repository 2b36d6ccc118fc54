namespace Planning.Indicators.Verification.Words;

/// <summary>Words that make a claim of their own: of a cause, of what is to come, of what is aimed at, of a rank.</summary>
internal static class ClaimWords
{
    private static readonly WordSet Causes = new("""
        grace ~expliquer explication explications resulte resultent resultait resultant ~provoquer ~entrainer +consequence ~decouler ~imputer imputable imputables ~attribuer permis permettent permet permettait permettre permettant ~favoriser ~alimenter
        ~contribuer ~temoigner ~refleter ~illustrer ~confirmer ~impacter +impact ~reposer ~evincer induit induite induits induites induisent ~stimuler ~inciter ~freiner +frein ~pousser ~susciter ~declencher ~occasionner ~conjuguer
        parce car puisque puisqu faute moteur moteurs ~motiver ~beneficier ~profiter ~penaliser ~decourager ~encourager ~basculer soutien impulsion
        """);

    private static readonly WordSet Aims = new("objectif objectifs cible cibles ambition ambitions plafond trajectoire trajectoires ~respecter obligation obligations ~imposer ~exiger reglementaire reglementaires prevu prevue prevus prevues prevoit vise visait visent conforme conformes conformement zan compatible compatibles prevoyait prevoyaient prevoir prescrit prescrite prescrits prescrites attendus");

    private static readonly WordSet Steps = new("""
        ~accelerer +acceleration ~ralentir +ralentissement +frein cesse interruption continu continue continuellement continument regulier reguliere regulierement constamment maximum minimum record pic ~culminer plancher sommet creux ininterrompu ininterrompue ~retrouver ~rattraper ~depasser ~devancer devant derriere tete distance ~exceder
        vite rapide rapidement rapides lentement lente lent rythme poursuit poursuivent poursuivie poursuivait continuent ~dominer ~rivaliser systematiquement ~essouffler ~emballer
        """);

    private static readonly WordSet Norms = new("faut convient conviendra doit doivent devons merite meritent appelle appellent suppose supposent enjeu enjeux priorite necessite necessitent necessaire souhaitable importe vigilance attention invite invitent gagnerait preserver maitriser invitons");

    /// <summary>Participles that give a cause once "par" follows them.</summary>
    private static readonly WordSet Driven = new("porte portee portes portees tire tiree tires tirees pousse poussee pousses poussees soutenu soutenue soutenus soutenues dope dopee dopes dopees nourri nourrie nourris entretenu entretenue compense compensee");

    private static readonly WordSet Text = new("""
        +chapitre +section +partie +paragraphe +tableau +figure +graphique +carte +annexe +rapport +document +analyse +methode +methodologie +definition +lecture +legende +encadre +page +volet +atelier +reunion +groupe +etude +diagnostic +nomenclature +comparaison +unite
        =present ci presente presentee detaille detaillee detaillees detailles expose exposent decrit decrivent decrire definit defini definie definis exprime exprimee exprimees exprimes designe designent entend interessons verrons nous abordons calcule calculee calcules calculees issu issue issus issues porte portent
        """);

    private static readonly WordSet Opinions = new("""
        +essentiel ~concentrer ~dominer ~toucher ~frapper ~compenser ~quitter ~evincer majoritairement principalement surtout moyenne inferieur inferieure superieur superieure deca dela dessous dessus premier premiere deuxieme troisieme derniere dernier tete queue plus moins
        """);

    private static readonly WordSet Foreseen = new("~anticiper ~projeter projection projections previsible previsibles prevision previsions probable probables probablement attendu attendue attendus attendues escompte escomptee escomptes escomptees augure augurent programmee programmes programmees imminent imminente");

    private static readonly WordSet Bound = new("appele appelee appeles appelees vocation destine destinee destines destinees voue vouee voues vouees");

    private static readonly WordSet Closing = new("~combler ~refermer ~estomper ~effacer ~amenuiser ~gommer ~fermer");

    private static readonly WordSet Gaps = new("+ecart +difference +differentiel +fosse");

    /// <summary>Whether a word foresees, with the one after it: "attendu", "appelé à".</summary>
    public static bool IsForeseen(string folded, string after) => Foreseen.Has(folded) || (Bound.Has(folded) && after == "à");

    /// <summary>Whether a word says of a gap that it goes: "se comble", "s'efface".</summary>
    public static bool ClosesGap(string folded) => Closing.Has(folded);

    /// <summary>Whether a word names what parts two.</summary>
    public static bool IsGap(string folded) => Gaps.Has(folded);

    /// <summary>Whether a word speaks of the text itself, or of how figures are made.</summary>
    public static bool IsOfText(string folded) => Text.Has(folded);

    /// <summary>Whether a word, in a sentence without figures that names what is measured, judges it.</summary>
    public static bool IsOpinion(string folded) => Opinions.Has(folded);

    /// <summary>Whether a word gives a cause, whatever stands beside it.</summary>
    public static bool IsCause(string folded) => Causes.Has(folded);

    /// <summary>Whether a word gives a cause with those around it: "en raison de", "sous l'effet de", "à l'origine de", "lié à", "porté par", "du fait de".</summary>
    /// <param name="folded">The word.</param>
    /// <param name="before">The word before it; empty for none.</param>
    /// <param name="after">The word after it; empty for none.</param>
    public static bool IsCause(string folded, string before, string after) => folded switch
    {
        "raison" => before == "en" || (before != "à" && after is "de" or "du" or "des" or "d"),
        "cause" or "causes" => before is "à" or "pour" or "la" or "les" or "a" || after is "de" or "par",
        "effet" or "effets" => before is "l" or "les" or "par" or "des",
        "origine" => before is "l" && after is "de" or "du" or "des" or "d",
        "faveur" => before is "la",
        "lien" => before is "en" or "un",
        "lie" or "liee" or "lies" or "liees" or "due" or "dus" or "dues" => after is "à" or "au" or "aux" or "en",
        "du" => after is "à" or "aux",
        "suite" => before is "par" or "la" && after is "de" or "du" or "des" or "d" || after is "à" or "au" or "aux",
        "fait" => before is "du" or "le" && after is "de" or "du" or "des" or "que" or "d",
        "traduit" or "traduisent" or "traduisait" or "traduisant" => before is not ("se" or "s"),
        "fruit" or "fruits" or "resultat" or "resultats" or "reflet" or "preuve" or "produit" => after is "de" or "du" or "des" or "d" && before is not ("on" or "il" or "elle"),
        "signe" => after is "de" or "d" or "que" or "des",
        "compte" => after == "tenu",
        "tient" or "tiennent" => after is "à" or "au" or "aux",
        "detriment" => true,
        "mesure" => before == "la" && after == "ou",
        _ => Driven.Has(folded) && after == "par",
    };

    /// <summary>Whether a word speaks of what is aimed at.</summary>
    public static bool IsAim(string folded) => Aims.Has(folded);

    /// <summary>Whether a word tells the course of a series, or compares.</summary>
    public static bool IsStep(string folded) => Steps.Has(folded);

    /// <summary>Whether a word says what ought to be.</summary>
    public static bool IsNorm(string folded) => Norms.Has(folded);
}

namespace Planning.Indicators.Verification.Words;

/// <summary>Words that say which way a value goes.</summary>
internal static class ChangeWords
{
    private static readonly WordSet Up = new("""
        hausse hausses augmente augmentent augmentait augmentation augmentations augmente augmentee augmentant progresse progressent progressait progression progressions progressee croit croissent croissance croissant croissante cru accroit accroissent accroissement accru accrue accrus accrues
        gagne gagnent gagnait gagnant gain gains gagnee gagnes regagne regagnes grimpe grimpent bondi bondit bond bondissent envole envolent envolee explose explosent explosion etoffe etoffent etoffee enrichi renforce renforcement renforcee
        montee remonte remontent remontee rebond rebondit rebondissent rebondi reprise repart gonfle gonfle alourdi alourdit alourdissent alourdissement rencheri rencherit rencherissent rencherissement allonge allongee essor elargit elargi elargissent elargissement creuse creusent
        ameliore ameliorent amelioration double doublent doublement doublee doubles doublees triple triplent triplement quadruple quadruplent quintuple decuple multiplie multiplient multipliee multiplies supplementaire supplementaires densifie intensifie developpe developpent developpement agrandi agrandit vieillissement surplus excedent plus-value
        aggrave aggravent aggravation agrandissent augmenter croitre progresser gagner grimper remonter accroitre ameliorer redresse redressent redressement bondissant ajoute ajoutent grignote grignotent augmentes augmentees progressant etendu etendus etendue hausse rehausse
        """);

    private static readonly WordSet Down = new("""
        baisse baisses baissent baissait baissant baissee recule reculent reculait reculant recul reculs reculee diminue diminuent diminuait diminution diminutions diminuant diminuee decroit decroissent decroissance decru reduit reduisent reduite reduits reduites reduction reductions reduisant
        perd perdent perdait perdaient perdant perdu perdue perdus perdues perte pertes chute chutent chutes chutait chuter repli replie replient flechi flechit flechissent flechissement retrait regresse regressent regression contraction contracte contractent contracte
        degringole effondre effondrent effondrement tombe tombent tombee retombe retombent retombee redescend redescendent redescendre allege allegent allegement deprise erosion erode erodent resserre resserrent degrade degradent degradation divise divisent divisee divises divisees ramene ramenee rabote fond fondu
        resorbe resorbent resorption disparu disparue disparus disparues disparait disparaissent diminuer baisser reculer chuter perdre decroitre degrader flechir reduire regresser effrite effritent cede cedent depeuple depeuplent contractee declin decline declinent deficit tasse tassent tassement amoindri amoindrit economise economie
        """);

    private static readonly WordSet Flat = new("stable stables stabilite stabilise stabilisent stabilisation stagne stagnent stagnait stagnation inchange inchangee inchanges inchangees constante constant maintient maintiennent stationnaire plafonne plafonnent");

    private static readonly WordSet Strong = new("fortement nettement considerablement massivement vivement spectaculaire spectaculairement brutalement bondi bondit bond envole envolent envolee explose explosent explosion effondre effondrent effondrement fort forte forts fortes nette net");

    private static readonly WordSet Slight = new("legerement legere leger faiblement moderement peine peu");

    /// <summary>1 for up, -1 for down, 0 for none of both.</summary>
    public static int DirectionOf(string folded) => Up.Has(folded) ? 1 : Down.Has(folded) ? -1 : 0;

    /// <summary>Whether a word says that a value stays.</summary>
    public static bool IsFlat(string folded) => Flat.Has(folded);

    /// <summary>Whether a word says that a change is great.</summary>
    public static bool IsStrong(string folded) => Strong.Has(folded);

    /// <summary>Whether a word says that a change is small.</summary>
    public static bool IsSlight(string folded) => Slight.Has(folded);

    /// <summary>Whether a word says anything of a change.</summary>
    public static bool Has(string folded) => DirectionOf(folded) != 0 || IsFlat(folded);
}

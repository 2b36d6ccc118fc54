namespace Planning.Indicators.Verification.Words;

/// <summary>Words that say which way a value goes.</summary>
internal static class ChangeWords
{
    private static readonly WordSet Up = new("""
        ~augmenter ~progresser ~gagner ~regagner ~grimper ~envoler ~exploser ~etoffer ~renforcer ~remonter ~gonfler ~allonger ~creuser ~ameliorer ~doubler ~tripler ~quadrupler ~quintupler ~decupler ~multiplier ~densifier ~intensifier ~developper ~aggraver ~redresser ~ajouter
        ~grignoter ~bondir ~enrichir ~rebondir ~alourdir ~rencherir ~elargir ~agrandir ~grossir ~epaissir ~grandir ~rehausser ~hausser ~doper ~engranger ~accentuer ~amplifier ~majorer ~grever ~flamber ~decoller ~prosperer ~fleurir ~surgir
        croit croissent croissait croissaient croitre croissant croissante cru crue crus crues accroit accroissent accroissait accroitre accroissant accru accrue accrus accrues etendu etendus etendue etendues repart repartent reprend reprennent reprenait repris reprendre reprenant
        +hausse +augmentation +progression +croissance +accroissement +gain +bond +montee +rebond +reprise +essor +elargissement +renforcement +amelioration +doublement +triplement +quadruplement +alourdissement +rencherissement +developpement +vieillissement +surplus +excedent +aggravation +envolee +explosion +remontee +flambee
        +redressement +ajout +surcroit +agrandissement +densification +intensification +poussee +embellie +allongement +gonflement +accentuation +amplification supplementaire supplementaires multiplication multiplications
        """);

    private static readonly WordSet Down = new("""
        ~baisser ~reculer ~diminuer ~chuter ~replier ~regresser ~contracter ~degringoler ~effondrer ~tomber ~retomber ~alleger ~eroder ~resserrer ~degrader ~diviser ~raboter ~resorber ~decliner ~effriter ~ceder ~depeupler ~tasser ~economiser ~manquer ~plonger ~decrocher ~refluer ~fondre ~perdre ~abandonner ~evaporer ~volatiliser ~redescendre ~descendre
        ~flechir ~amoindrir ~retrecir ~amaigrir ~amenuiser ~attenuer ~minorer ~dechoir ~deserter ~abaisser ~rarefier ~comprimer ~tarir ~devisser ~fragiliser ~rogner ~amputer
        decroit decroissent decroissait decroitre decroissant decroissante decru reduit reduisent reduisait reduite reduits reduites reduire reduisant disparu disparue disparus disparues disparait disparaissent disparaitre disparaissait fond fondu
        +baisse +recul +diminution +reduction +perte +chute +repli +flechissement +retrait +regression +contraction +allegement +deprise +erosion +resserrement +degradation +resorption +declin +deficit +tassement +economie +effondrement +decrue +decroissance +division +effritement +depeuplement +degringolade +plongeon +amenuisement
        +abaissement +attenuation +reflux +rarefaction +decrochage +disparition
        """);

    private static readonly WordSet Flat = new("""
        stable stables stabilite stabilisation +stagnation inchange inchangee inchanges inchangees constante constant constants constantes stationnaire stationnaires ~stabiliser ~stagner ~plafonner equilibre immobile
        maintient maintiennent maintenait maintenu maintenue
        """);

    /// <summary>What a change itself does: "le recul s'accentue".</summary>
    private static readonly WordSet Faster = new("~accelerer +acceleration ~accentuer ~amplifier ~intensifier ~renforcer ~aggraver ~emballer +accentuation +amplification +intensification");

    private static readonly WordSet Slower = new("~ralentir +ralentissement ~freiner ~attenuer ~essouffler ~moderer ~tasser ~tarir +attenuation +essoufflement +tassement flechit flechissent inflechit inflechissent inflechi inflechie");

    private static readonly WordSet Nouns = new("+hausse +augmentation +progression +croissance +accroissement +gain +baisse +recul +diminution +reduction +perte +chute +repli +erosion +declin +deprise +conversion +artificialisation +urbanisation +decrue +decroissance +regression +flechissement");

    private static readonly WordSet Infinitives = new("augmenter diminuer croitre decroitre progresser baisser reculer chuter gagner perdre grimper monter ameliorer degrader remonter redescendre repartir");

    private static readonly WordSet Strong = new("""
        fortement nettement considerablement massivement vivement spectaculaire spectaculairement brutalement drastiquement ~bondir ~envoler ~exploser ~effondrer ~flamber bond bonds envolee explosion effondrement flambee fort forte forts fortes nette net
        """);

    private static readonly WordSet Slight = new("legerement legere leger legeres legers faiblement moderement modeste modestement peine peu marginalement timide timidement");

    /// <summary>1 for up, -1 for down, 0 for none of both.</summary>
    public static int DirectionOf(string folded) => Up.Has(folded) ? 1 : Down.Has(folded) ? -1 : 0;

    /// <summary>1 for what quickens a change, -1 for what slows it, 0 for none of both.</summary>
    public static int PaceOf(string folded) => Faster.Has(folded) ? 1 : Slower.Has(folded) ? -1 : 0;

    /// <summary>Whether a word is a noun of a change: "hausse", "recul", "érosion".</summary>
    public static bool IsNoun(string folded) => Nouns.Has(folded);

    /// <summary>Whether a word is a verb of change as it follows another verb.</summary>
    public static bool IsInfinitive(string folded) => Infinitives.Has(folded);

    /// <summary>Whether a word says that a value stays.</summary>
    public static bool IsFlat(string folded) => Flat.Has(folded);

    /// <summary>Whether a word says that a change is great.</summary>
    public static bool IsStrong(string folded) => Strong.Has(folded);

    /// <summary>Whether a word says that a change is small.</summary>
    public static bool IsSlight(string folded) => Slight.Has(folded);

    /// <summary>Whether a word says anything of a change.</summary>
    public static bool Has(string folded) => DirectionOf(folded) != 0 || IsFlat(folded);
}

using Planning.Indicators.Verification.Claims;
using Planning.Indicators.Verification.Words;

namespace Planning.Indicators.Verification.Judging;

/// <summary>What a figure is by the nearest word before it that says something of a value or of a change.</summary>
internal sealed class RoleBefore
{
    private static readonly WordSet ReachesLevel = new("""
        atteint atteignent atteignait atteignaient atteindre atteignant ~elever ~etablir ~compter ~recenser ~denombrer passe passent passait passaient passant passee passes passees passer ~representer ~chiffrer ~situer ~monter ~afficher ~totaliser ~reunir ~regrouper ~rassembler ~concentrer ~peser est sont etait etaient
        ~occuper couvre couvrent couvrait couvraient ~enregistrer accueille accueillent accueillait offre offrent dispose disposent disposait ~assurer ~figurer ~avoisiner ~approcher ~friser ~froler emet emis emettait emettent ~consommer produit produisent produisait ~livrer reste restent demeure demeurent
        devient deviennent vaut valent valait constitue constituent constituait redescendre retombe retombent remonte redescend emploie emploient porte portent ~former equivaut equivalent equivalait ~collecter ~abriter ~heberger ~absorber fournit fournissent fournissait detient detiennent conserve conservent presente presentent ~culminer ~plafonner
        """);

    private static readonly WordSet TakesObject = new("gagne gagnent gagnait gagnant perd perdent perdu perdait perdant regagne gain gains perte pertes accueilli progresse accru hausse baisse recul diminution augmentation croissance progression reduction deficit excedent surplus ecart difference repli economise cree creee creees crees");

    private const int GapReach = 4;
    private const int ThatReach = 3;

    private readonly Frame frame;
    private readonly ClaimedFigure figure;
    private readonly List<Token> before;
    private readonly bool isOf;
    private readonly bool isTo;

    private RoleBefore(Frame frame, ClaimedFigure figure, int start)
    {
        (this.frame, this.figure) = (frame, figure);
        before = frame.Sentence.Tokens.Where(t => t.End <= figure.Start && t.Start >= start).Reverse().ToList();
        // "n'est jamais descendu au-dessous de 365": down to what, and not by how much.
        var isBeyond = before is [{ Folded: "de" or "d" }, { Folded: "dessous" or "dessus" or "deca" or "dela" }, ..];
        (isOf, isTo) = (!isBeyond && before.Count > 0 && FirstPlain(before).Is("de", "d"), isBeyond || FirstPlain(before).Is("à"));
    }

    /// <summary>The role; null where no word says one.</summary>
    /// <param name="frame">The sentence.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="start">Where what is said of it begins.</param>
    public static Role? Of(Frame frame, ClaimedFigure figure, int start)
    {
        var words = new RoleBefore(frame, figure, start);
        return Enumerable.Range(0, words.before.Count).Select(words.ByWord).FirstOrDefault(r => r is not null) ?? words.ByLink();
    }

    private Role? ByWord(int k)
    {
        var word = before[k].Folded;
        if (k == 1 && word is "est" or "etait" && OfThat() is { } role)
        {
            return role;
        }

        // "s'est creusé : il était de 2 000 €": how much there is.
        if ((word is "niveau" && figure.Kind == FigureKind.Percent) || (word is "est" or "sont" or "etait" or "etaient" && k == 1 && before[0].Is("de", "d")))
        {
            return Role.Level;
        }

        if (ChangeWords.DirectionOf(word) is var direction and not 0)
        {
            return ByDirection(k, direction);
        }

        // "a chuté, avant de se stabiliser (182 kg)": no more of the fall.
        if (ChangeWords.IsFlat(word) && !isTo)
        {
            return Role.Either();
        }

        if (word is "ecart" or "difference" && k < GapReach)
        {
            return Role.Change(0, before[k].Start);
        }

        if (ByMaking(k) is { } made)
        {
            return made;
        }

        return ReachesLevel.Has(word) && !IsAuxiliary(before, k) ? ByReached(k) : null;
    }

    /// <summary>"ont été créés 120 emplois"; "s'est élevé de 2,7 ans" is by how much, "à 52 ans" how much; null for neither.</summary>
    private Role? ByMaking(int k)
    {
        var word = before[k].Folded;
        return !NothingBetween(before, k) ? null
            : Roles.IsMade(word) ? Role.Either(1, before[k].Start)
            : isOf && (word.StartsWith("elev", StringComparison.Ordinal) || word is "etend" or "etendent" or "etendait") ? Role.Change(1, before[k].Start) : null;
    }

    /// <summary>"la baisse totale, qui est de 460 GWh": the change that "qui" stands for; null for none.</summary>
    private Role? OfThat() => frame.Sentence.Tokens.Where(t => t.End <= figure.Start).Reverse().ToList() is [{ Folded: "de" or "d" }, _, { Folded: "qui" }, .. var said]
        && said.Take(ThatReach).FirstOrDefault(t => Roles.IsChange(t.Folded)) is { Folded: not null } change ? Role.Either(ChangeWords.DirectionOf(change.Folded), change.Start) : null;

    private Role ByDirection(int k, int direction)
    {
        var clause = frame.ClauseOf(figure.Start);
        if (isTo && Roles.IsOfChangeNoun(frame.Sentence, clause))
        {
            return Role.Change(frame.Sentence.Between(clause.Start, figure.Start).Select(t => ChangeWords.DirectionOf(t.Folded)).FirstOrDefault(d => d != 0), -1);
        }

        return isTo ? (before.Exists(t => t.Is("rythme", "cadence")) ? Role.Either() : Role.Level)
            : isOf || (TakesObject.Has(before[k].Folded) && NothingBetween(before, k)) ? Role.Change(direction, before[k].Start) : Role.Either(direction, before[k].Start);
    }

    /// <summary>"la baisse des émissions atteint 337 ktCO2e" is of a change.</summary>
    private Role ByReached(int k) => before.Skip(k + 1).FirstOrDefault(t => Roles.IsChange(t.Folded)) is { Folded: not null } noun ? Role.Either(ChangeWords.DirectionOf(noun.Folded), noun.Start) : Role.Level;

    private Role? ByLink()
    {
        // "s'est stabilisée à 12,4 %".
        if (isTo && before.Count > 1 && ChangeWords.IsFlat(before.SkipWhile(t => t.Kind != TokenKind.Word || t.Is("à", "environ", "pres", "de", "quelque", "peu")).FirstOrDefault().Folded ?? string.Empty))
        {
            return Role.Level;
        }

        // "s'est étoffé de 930 logements": by how much, whichever the way.
        return isOf && before is [_, { Kind: TokenKind.Word } verb, ..] && before[0].Is("de", "d") && !PlainWords.Has(verb.Folded) ? Role.Either() : null;
    }

    private static Token FirstPlain(List<Token> before) =>
        before.SkipWhile((t, k) => t.Is("pres", "peu") || (t.Is("à") && k > 0 && before[k - 1].Is("peu"))).FirstOrDefault(t => !t.Is("pres", "environ", "plus", "moins", "quelque", "presque", "un", "une", "peu", "le", "la", "l", "les"));

    /// <summary>Whether a word that takes an object is right before the figure: "a gagné en moyenne 413 habitants".</summary>
    private static bool NothingBetween(List<Token> before, int k) =>
        before.Take(k).All(t => t.Kind is TokenKind.Period or TokenKind.Place || t.Is("en", "moyenne", "pres", "de", "d", "environ", "quelque", "plus", "moins", "un", "peu", "au", "total", "solde", "net", "presque", "ainsi", "chaque", "annee", "par", "an", ",", "entre", "ensemble"));

    private static bool IsAuxiliary(List<Token> before, int k) => before[k].Is("est", "sont", "etait", "etaient") && k > 0;
}

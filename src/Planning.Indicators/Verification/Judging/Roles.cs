using Planning.Indicators.Verification.Claims;
using Planning.Indicators.Verification.Words;

namespace Planning.Indicators.Verification.Judging;

/// <summary>Tells whether each figure of a sentence is a value or a change, by the words around it.</summary>
internal static class Roles
{
    private static readonly WordSet Higher = new("=superieur ~depasser ~exceder ~devancer ~distancer");
    private static readonly WordSet LowerThan = new("=inferieur");
    private static readonly WordSet Made = new("cree creee crees creees amenage amenages amenagee amenagees realise realises realisee realisees construit construits construites ajoutes installes plante plantes plantees autorise autorises livre livres livree livrees agree agrees finance finances commence commences acheve acheves");
    private static readonly WordSet Closed = new("ferme fermes fermee fermees supprime supprimes supprimee supprimees");
    private static readonly WordSet Counted = new("recenses recensees recense recensee denombres denombrees denombre denombree comptabilises comptabilisees repertories repertoriees comptes comptees");
    private const int AgainstReach = 5;
    private const int AfterReach = 9;

    private static readonly WordSet ChangeNouns = new("baisse hausse augmentation diminution recul progression gain perte croissance accroissement reduction repli");

    /// <summary>The roles, one a figure.</summary>
    public static Role[] Of(Frame frame)
    {
        var roles = new Role[frame.Sentence.Figures.Count];
        for (var i = 0; i < roles.Length; i++)
        {
            roles[i] = RoleOf(frame, i, roles);
        }

        return roles;
    }

    private static Role RoleOf(Frame frame, int i, Role[] roles)
    {
        var (figure, segment) = (frame.Sentence.Figures[i], frame.SegmentOf(i));
        if (Surplus(frame, figure, segment.End) is { } surplus)
        {
            return surplus;
        }

        if (Against(frame, figure) is { } against)
        {
            return against;
        }

        if (figure.Kind == FigureKind.Points && (IsFromTo(frame, i) || IsFromTo(frame, i - 1)))
        {
            return Role.Level;
        }

        if (figure.Kind == FigureKind.Points)
        {
            var (direction, cue) = RoleBefore.Of(frame, figure, segment.Start) is { } said ? (said.Direction, said.Cue) : (0, -1);
            return Role.Change(direction, cue);
        }

        if (figure.Kind == FigureKind.Times)
        {
            return Role.Change(figure.Scaling, -1);
        }

        if (figure.Sign != 0)
        {
            return Role.Either(figure.Sign);
        }

        if (IsFromTo(frame, i) || IsFromTo(frame, i - 1))
        {
            return Role.Level;
        }

        return RoleByNeighbours(frame, i, roles);
    }

    /// <summary>The role of a figure that nothing of its own tells, by the words around it and by the figure before.</summary>
    private static Role RoleByNeighbours(Frame frame, int i, Role[] roles)
    {
        var (figure, segment) = (frame.Sentence.Figures[i], frame.SegmentOf(i));
        var last = i > 0 ? frame.Sentence.Figures[i - 1] : null;
        if (FormerChange(frame, i) is { Folded: not null } former)
        {
            return Role.Change(ChangeWords.DirectionOf(former.Folded), -1);
        }

        // "+351 GWh, dont 114 pour l'éolien": a part of a change is a change.
        if (last is not null && (last.Sign != 0 || roles[i - 1] is { IsChange: true, IsLevel: false }) && figure.Kind == FigureKind.Amount && frame.Sentence.Has(last.End, figure.Start, "dont"))
        {
            return Role.Change(roles[i - 1].Direction, -1);
        }

        return RoleBefore.Of(frame, figure, segment.Start) ?? After(frame, figure, segment.End)
            ?? (last is not null && (last.Kind == figure.Kind || IsShare(last) && IsShare(figure)) && IsContinued(frame, i) ? roles[i - 1] with { Cue = -1 }
            : last is not null && frame.Sentence.Has(last.End, figure.Start, "soit") ? Role.Either(roles[i - 1].Direction) : Topic(frame, figure));
    }

    /// <summary>Whether a word is a change as a thing of its own, which has a size and parts: "la baisse".</summary>
    public static bool IsChange(string folded) => ChangeNouns.Has(folded);

    /// <summary>Whether a word says that something was made or created.</summary>
    public static bool IsMade(string folded) => Made.Has(folded);

    /// <summary>"la croissance démographique, de 1 730 habitants, est retombée à 760": a clause whose subject is a change.</summary>
    public static bool IsOfChangeNoun(ClaimSentence sentence, (int Start, int End) clause) => sentence.Between(clause.Start, clause.End).SkipWhile(t => t.Is(";", "mais", "tandis", "que", "alors")).Take(2).ToList() is [{ Folded: "le" or "la" or "l" or "cette" or "cet" or "ce" }, { Kind: TokenKind.Word } noun] && ChangeWords.IsNoun(noun.Folded);

    /// <summary>"47 % de la baisse": a part of what something changed by, and no part of what it is.</summary>
    public static bool IsOfChange(ClaimSentence sentence, ClaimedFigure figure) => IsShare(figure)
        && sentence.Between(figure.End, sentence.End).SkipWhile(t => t.Is("de", "d", "du", "des", "la", "l", "le", "les", "cette", "ce")).FirstOrDefault() is { Kind: TokenKind.Word } noun && IsChange(noun.Folded)
        && sentence.Has(figure.End, noun.Start, "de", "d", "du", "des");

    private static bool IsShare(ClaimedFigure figure) => figure.Kind is FigureKind.Part or FigureKind.Percent;

    /// <summary>"la progression était de 110 par an ; elle n'est plus que de 90": the change that the clause before is of.</summary>
    private static Token FormerChange(Frame frame, int i)
    {
        var (tokens, figure) = (frame.Sentence.Tokens, frame.Sentence.Figures[i]);
        var start = frame.ClauseOf(figure.Start).Start;
        return i > 0 && tokens.Where(t => t.End <= figure.Start).Reverse().SkipWhile(t => t.Is("de", "d", "que", "plus", "qu")).Take(3).ToList() is [{ Folded: "est" or "etait" }, { Folded: "n" }, { Folded: "elle" or "il" }] or [{ Folded: "est" or "etait" }, { Folded: "elle" or "il" }, _]
            ? tokens.Where((t, k) => t.End <= start && k > 0 && IsChange(t.Folded) && tokens[k - 1].Is("le", "la", "l")).LastOrDefault() : default;
    }

    /// <summary>"413 habitants de plus", "1,8 point de moins", "30 emplois supplémentaires".</summary>
    private static Role? Surplus(Frame frame, ClaimedFigure figure, int end)
    {
        var after = frame.Sentence.Between(figure.End, end).Take(7).ToList();
        for (var k = 0; k < after.Count; k++)
        {
            if (after[k].Is("supplementaires", "supplementaire"))
            {
                return Role.Change(1, after[k].Start);
            }

            // "moitié plus de demandes".
            if (k == 0 && figure.Kind == FigureKind.Part && after[k].Is("plus", "moins"))
            {
                return Role.Change(after[k].Is("plus") ? 1 : -1, after[k].Start);
            }

            if (after[k].Is("plus", "moins") && k > 0 && after[k - 1].Is("de", "en") && !(k + 1 < after.Count && after[k + 1].Is("de", "d")))
            {
                return Role.Change(after[k].Is("plus") ? 1 : -1, after[k].Start);
            }

            if (after[k].Kind is TokenKind.Figure or TokenKind.Sign || (after[k].Kind == TokenKind.Period && k > 1))
            {
                break;
            }
        }

        return null;
    }

    /// <summary>"supérieur de 15 % à", "dépasse de 1 560 euros", "6,2 points en dessous": what parts two.</summary>
    private static Role? Against(Frame frame, ClaimedFigure figure)
    {
        var before = frame.Sentence.Tokens.Where(t => t.End <= figure.Start).TakeLast(AgainstReach).ToList();
        var word = before.FindLast(t => Higher.Has(t.Folded) || LowerThan.Has(t.Folded));
        if (word.Folded is not null && before.Exists(t => t.Start > word.Start && t.Is("de", "d")))
        {
            return Role.Change(Higher.Has(word.Folded) ? 1 : -1, -1) with { IsAgainst = true };
        }

        var after = frame.Sentence.Tokens.Where(t => t.Start >= figure.End).Take(2).ToList();
        return after is [{ Folded: "en" or "au" }, { Folded: "dessous" or "dessus" or "deca" or "dela" }] ? Role.Change(after[1].Is("dessus", "dela") ? 1 : -1, -1) with { IsAgainst = true } : null;
    }

    /// <summary>A figure that no word of its own stretch says anything of: in brackets, after a colon. It may be a change where its clause speaks of one.</summary>
    private static Role Topic(Frame frame, ClaimedFigure figure)
    {
        var clause = frame.ClauseOf(figure.Start);
        return frame.Sentence.Between(clause.Start, clause.End).Any(t => ChangeWords.Has(t.Folded)) ? Role.Either() : Role.Level;
    }

    /// <summary>"2 330 emplois ont été créés", "une exploitation sur quatre a disparu": by the participle after.</summary>
    private static Role? After(Frame frame, ClaimedFigure figure, int end)
    {
        var after = frame.Sentence.Between(figure.End, end).TakeWhile(t => t.Kind is not (TokenKind.Figure or TokenKind.Sign)).Take(AfterReach).ToList();
        // "avec 14 230 logements recensés" is how many there are.
        if (after.SkipWhile(t => t.Kind is TokenKind.Name or TokenKind.Period || t.Is("de", "d")).FirstOrDefault() is { Kind: TokenKind.Word } participle && Counted.Has(participle.Folded))
        {
            return Role.Level;
        }

        // "neuf classes ont fermé".
        if (figure.Kind == FigureKind.Amount && after.Zip(after.Skip(1)).Any(t => t.First.Is("a", "ont", "ete") && Closed.Has(t.Second.Folded)))
        {
            return Role.Change(-1, -1);
        }

        var cue = after.Find(t => (figure.Kind == FigureKind.Amount && Made.Has(t.Folded)) || ChangeWords.DirectionOf(t.Folded) != 0);
        // "190 emplois se sont envolés", "6,5 hectares ont été remobilisés", "une exploitation sur quatre a mis la clé sous la porte".
        if (cue.Folded?.StartsWith("envole", StringComparison.Ordinal) == true)
        {
            return Role.Either(-1, cue.Start);
        }

        if (cue.Folded is null && (IsDone(after) || (figure.Kind == FigureKind.Part && after.FindIndex(t => t.Is("a", "ont")) is >= 0 and var has && has + 1 < after.Count && after[has + 1].Kind == TokenKind.Word)))
        {
            return Role.Either();
        }

        if (cue.Folded is null && after.Exists(t => t.Is("ete")) && after.FindLast(t => t.Kind == TokenKind.Name) is { Kind: TokenKind.Name } made && after.FindIndex(t => t.Is("ete")) == after.IndexOf(made) - 1)
        {
            return Role.Either();
        }

        return cue.Folded is null || !after.Exists(t => t.End <= cue.Start && t.Is("a", "ont", "ete", "avaient", "avait", "est", "sont", "se", "s")) && !Participle(cue.Folded) ? null : Role.Either(Made.Has(cue.Folded) ? 1 : ChangeWords.DirectionOf(cue.Folded), cue.Start) with { IsMade = Made.Has(cue.Folded) };
    }

    private static bool IsDone(List<Token> after) => after.FindIndex(t => t.Is("ete")) is >= 0 and var at && at + 1 < after.Count && after[at + 1] is { Kind: TokenKind.Word } verb && (verb.Folded[^1] is 'e' or 's' or 't' or 'i' or 'u');

    private static bool Participle(string folded) => folded.EndsWith("es", StringComparison.Ordinal) && (folded.StartsWith("gagne", StringComparison.Ordinal) || folded.StartsWith("perdu", StringComparison.Ordinal) || folded.StartsWith("economise", StringComparison.Ordinal) || folded.StartsWith("cree", StringComparison.Ordinal)) || folded is "perdus" or "perdues";

    /// <summary>"de 58,4 % à 51,2 %", "de 421 600 tCO2e en 2014 à 318 200".</summary>
    public static bool IsFromTo(Frame frame, int first)
    {
        if (first < 0 || first + 1 >= frame.Sentence.Figures.Count)
        {
            return false;
        }

        var (one, two) = (frame.Sentence.Figures[first], frame.Sentence.Figures[first + 1]);
        var before = frame.Sentence.Tokens.LastOrDefault(t => t.End <= one.Start && !t.Is("plus", "pres", "environ", "moins", "quelque", "peu", "un"));
        var between = frame.Sentence.Between(one.End, two.Start).ToList();
        var last = between.FindLast(t => !t.Is("plus", "pres", "environ", "moins", "quelque", "de", "d", "peu", "un"));
        return one.Kind == two.Kind && before.Is("de", "d") && last.Is("à") && !between.Exists(t => t.Is("contre", "soit", ";", "et", "pour", "s", "se", "est", "sont", "a", "ont"));
    }

    private static bool IsContinued(Frame frame, int i) =>
        frame.Sentence.Between(frame.Sentence.Figures[i - 1].End, frame.Sentence.Figures[i].Start).Any(t => t.Is("contre", "puis", "et", ",")) && !frame.Sentence.Has(frame.Sentence.Figures[i - 1].End, frame.Sentence.Figures[i].Start, ":");
}

using Planning.Indicators.Verification.Claims;

namespace Planning.Indicators.Verification.Judging;

/// <summary>Judges what a sentence says of how many it speaks of: "les trois communes", "l'un des plus élevés".</summary>
internal sealed class GroupClaims(Frame frame, Where where)
{
    private ClaimSentence Sentence => frame.Sentence;

    /// <summary>What became of each claim that the facts do not bear; none where all hold.</summary>
    public IEnumerable<Outcome> Judge() => OneOfMost().Concat(Groups()).Concat(Extended());

    /// <summary>"l'un des plus élevés": of what, nobody can tell.</summary>
    private IEnumerable<Outcome> OneOfMost()
    {
        for (var k = 0; k + 2 < Sentence.Tokens.Count; k++)
        {
            if (Sentence.Tokens[k].Is("un", "une", "parmi") && Sentence.Tokens.Skip(k + 1).Take(2).Any(t => t.Is("des", "les")) && Sentence.Tokens.Skip(k + 1).Take(4).Any(t => t.Is("plus", "moins", "premiers", "premieres")))
            {
                yield return Outcome.Unsupported("les données ne disent pas parmi quoi la phrase compte");
            }
        }
    }

    /// <summary>"les trois communes", where the facts hold more or fewer.</summary>
    private IEnumerable<Outcome> Groups() => Sentence.Places.Where(p => p.IsGroup && p.Count > 0 && where.Resolve(p).Count != p.Count && !(p.Places.Count == 0 && Sentence.Names.Count >= p.Count) && !IsOfMeasures(p))
        .Select(p => Outcome.Unsupported($"les données sont de {where.Resolve(p).Count} territoires, et non de {p.Count}"));

    /// <summary>"des trois secteurs suivis": as many as the facts hold of what is named.</summary>
    private bool IsOfMeasures(PlaceMention group) => Sentence.Text[group.Start..group.End].EndsWith("secteurs", StringComparison.Ordinal) && Sentence.Names.SelectMany(n => n.All).Any(m => frame.Facts.Peers(m).Count == group.Count);

    /// <summary>"…, dans toutes les communes": what was said of one is not so of all for that.</summary>
    private IEnumerable<Outcome> Extended() => Sentence.Places.Where(p => p.IsGroup && Sentence.Figures.Any(f => f.End <= p.Start) && IsApart(p))
        .Select(p => Outcome.Unsupported($"la phrase étend à « {Sentence.Text[p.Start..p.End]} » ce qu'elle ne dit pas de chacun"));

    private bool IsApart(PlaceMention group)
    {
        var start = Sentence.Tokens.LastOrDefault(t => t.End <= group.Start && t.Kind == TokenKind.Sign);
        var before = Sentence.Between(start.End, group.Start).ToList();
        var after = Sentence.Between(group.End, Sentence.End).TakeWhile(t => t.Kind != TokenKind.Sign).ToList();
        return start.Is(",") && before.Count > 0 && before[0].Is("dans", "pour") && before.TrueForAll(t => t.Is("dans", "pour", "toutes", "tous", "chacune", "chacun", "des", "les")) && before.Exists(t => t.Is("toutes", "tous", "chacune", "chacun"))
            && after.TrueForAll(t => t.Kind == TokenKind.Word) && !Sentence.Between(group.End, Sentence.End).Any(t => t.Kind == TokenKind.Figure);
    }
}

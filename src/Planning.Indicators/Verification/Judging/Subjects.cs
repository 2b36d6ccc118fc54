using Planning.Indicators.Verification.Calculus;
using Planning.Indicators.Verification.Claims;
using Planning.Indicators.Verification.Facts;
using Planning.Indicators.Verification.Words;

namespace Planning.Indicators.Verification.Judging;

/// <summary>Tells what goes some way, is the greatest, or is compared: by the names around the word that says so.</summary>
internal sealed class Subjects(Frame frame)
{
    private ClaimSentence Sentence => frame.Sentence;

    /// <summary>What a word is said of, the likeliest first; none where the facts hold nothing of it.</summary>
    public IReadOnlyList<Measure> At(int k)
    {
        var tokens = Sentence.Tokens;
        if ((ShareAt(k) ?? RatioAt(k)) is { } composed)
        {
            return [composed];
        }

        // "la hausse de la population", where the facts hold nothing of it.
        if (ChangeWords.IsNoun(tokens[k].Folded) && k + 2 < tokens.Count && tokens[k + 1].Is("de", "d", "des", "du") && tokens.Skip(k + 2).SkipWhile(t => t.Is("la", "l", "le", "les", "sa", "son", "leur")).FirstOrDefault() is { Kind: TokenKind.Word } thing && ThingWords.Has(thing.Folded))
        {
            return [];
        }

        var next = tokens.Skip(k + 1).SkipWhile(t => t.Is("de", "des", "du", "d", "la", "l", "le", "les", "leur", "sa", "son", "ses", "en", "deux", "toutes", "tous", "moyenne", "autant", "presque")).FirstOrDefault();
        if (next.Kind == TokenKind.Name)
        {
            return Sentence.Names[next.Rank].Measures;
        }

        var clause = frame.ClauseOf(tokens[k].Start);
        var name = Sentence.Names.LastOrDefault(n => n.Start >= clause.Start && n.End <= tokens[k].Start && !IsObject(n)) ?? Sentence.Names.LastOrDefault(n => n.End <= tokens[k].Start && !IsObject(n));
        // "malgré un léger repli, reste la mieux dotée avec 25,7 % de logements sociaux": of what the figure is.
        if (name is null && frame.Settled.Count > 0)
        {
            return frame.Settled;
        }

        name ??= Sentence.Names.FirstOrDefault(n => n.Start > tokens[k].Start);
        return name?.Measures ?? (frame.Settled.Count > 0 ? frame.Settled : frame.Before.Measures.Count > 0 ? frame.Before.Measures : Sentence.Tokens.Any(t => t.Is("taux")) && frame.Facts.Measures.Where(m => m is { IsHeld: true, IsRate: true }).ToList() is [var rate] ? [rate] : frame.Facts.Only);
    }

    /// <summary>"le réseau a été étendu": of its length or its surface, and not of what else is known of it, unless that is named.</summary>
    public IReadOnlyList<Measure> ExtentsAt(int k)
    {
        var extents = At(k).Concat(Sentence.Names.Where(n => n.End <= Sentence.Tokens[k].Start).TakeLast(1).SelectMany(n => n.All)).Distinct().Where(m => m.Unit is "km" or "m" or "ha" or "km2" or "km²" or "m2" or "m²").ToList();
        return extents.Count > 0 ? extents : Sentence.Names.LastOrDefault(n => n.End <= Sentence.Tokens[k].Start) is { IsWhole: true } named ? named.Measures : [];
    }

    /// <summary>"la part du climat dans le budget": one of what is named before as a part of the other.</summary>
    private Measure? ShareAt(int k)
    {
        var part = Sentence.Tokens.Take(k).LastOrDefault(t => t.Is("part", "poids", "proportion"));
        var names = part.Folded is null ? [] : Sentence.Names.Where(n => n.Start >= part.Start && n.End <= Sentence.Tokens[k].Start).ToList();
        if (names is [{ Measures: [{ IsRate: true } rate, ..] }, _, ..] && Sentence.Has(names[0].End, names[1].Start, "dans"))
        {
            return rate;
        }

        if (names is [{ Measures: [{ IsRate: false }, ..] } alone] && Sentence.Has(part.Start, alone.Start, "de", "des", "du", "d") && !Sentence.Has(alone.End, Sentence.Tokens[k].Start, "nombre", "effectif", "total"))
        {
            return frame.Shares.Where(s => s.Parts is [var top, _] && alone.Measures[0] == top).ToList() is [var share] ? share : null;
        }

        return names is [var one, var two] && Sentence.Has(one.End, two.Start, "dans", "de", "du", "des", "d") && !Sentence.Has(one.End, two.Start, "et", "celle")
            ? frame.Shares.FirstOrDefault(s => s.Parts is [var top, var whole] && one.All.Contains(top) && two.All.Contains(whole)) : null;
    }

    /// <summary>"le nombre d'élèves par classe": the one by the other, where these are the names nearest before, or all that stand after.</summary>
    private Measure? RatioAt(int k)
    {
        var clause = frame.ClauseOf(Sentence.Tokens[k].Start);
        if (Sentence.Tokens.Take(k).Zip(Sentence.Tokens.Skip(1)).LastOrDefault(t => t.First.Is("par") && t.First.Start >= clause.Start && DerivedMeasures.UnitOf(t.Second.Folded) is not null).First is { Folded: not null } by && Sentence.Names.LastOrDefault(n => n.End <= by.Start) is { } divided)
        {
            return frame.Ratios.FirstOrDefault(r => divided.All.Contains(r.Parts[0]));
        }

        var (before, after) = (Sentence.Names.Where(n => n.Start >= clause.Start && n.End <= Sentence.Tokens[k].Start).TakeLast(2).ToList(), Sentence.Names.Where(n => n.Start >= Sentence.Tokens[k].End && n.End <= clause.End).Take(2).ToList());
        return (before.Count > 0 ? before : after) is [var one, var two] && Sentence.Has(one.End, two.Start, "par")
            ? frame.Ratios.FirstOrDefault(r => r.Parts is [var top, var by] && one.All.Contains(top) && two.All.Contains(by)) : null;
    }

    private bool IsObject(MeasureMention name) => frame.Comparison?.Object is { Kind: TokenKind.Name } other && Sentence.Names[other.Rank] == name;
}

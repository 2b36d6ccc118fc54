using Planning.Indicators.Extraction.Heads;
using Planning.Indicators.Naming;

namespace Planning.Indicators.Extraction.Sentences;

/// <summary>Words beside the name of an indicator that make another quantity of it: "emplois salariés", "part des logements", "population active".</summary>
internal static class Qualifiers
{
    /// <summary>Whether the word that the name hangs from makes a share, a change, an aim of it.</summary>
    public static bool Govern(ReadSentence sentence, AliasMatch match)
    {
        var before = Word.RankBefore(sentence.Words, match.First);
        return before >= 0 && before < match.First - 1 && HeadBlockers.Governs(sentence.Words[before].Stem)
            && !sentence.Text.AsSpan(sentence.Words[before].End, sentence.StartOf(match) - sentence.Words[before].End).ContainsAny(Marks.OfNames);
    }

    /// <summary>Whether the name is what another thing is compared to: "plus vite que la population".</summary>
    public static bool IsComparedTo(ReadSentence sentence, AliasMatch match) =>
        sentence.Words.Take(match.First).Reverse().TakeWhile(w => w.IsSmall).Any(w => w.Folded is "que" or "qu");

    /// <summary>Whether a word after the name makes something else of it, before the verb or the number.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="match">The name.</param>
    /// <param name="until">The position where the name has surely ended.</param>
    /// <param name="aliases">The catalogue's names.</param>
    /// <param name="isCounted">Whether the name stands after its number: what was done to things counted then makes other things of them.</param>
    public static bool After(ReadSentence sentence, AliasMatch match, int until, AliasIndex aliases, bool isCounted)
    {
        var last = sentence.EndOf(match);
        for (var i = match.End; i < sentence.Words.Count; i++)
        {
            var word = sentence.Words[i];
            if (word.Start >= until || sentence.Text.AsSpan(last, word.Start - last).ContainsAny(Marks.OfNames))
            {
                return false;
            }

            last = word.End;
            if (word.Folded is "par" && i + 1 < sentence.Words.Count && !aliases.IsOfIndicator(sentence.Words[i + 1].Stem, match.Indicator!.Id))
            {
                return sentence.Words[i + 1].Folded is var per && per is not ("commune" or "territoire") && (per != "an" || (match.Indicator!.AllowsInterval && !match.Indicator.Unit.EndsWith("/an", StringComparison.Ordinal)));
            }

            if (SentenceWords.IsVerb(word.Folded))
            {
                return isCounted && IsMade(sentence, i);
            }

            if (!IsHarmless(sentence, word, match.Indicator!.Id, aliases))
            {
                return true;
            }

            if (sentence.Quantities.Any(q => q.Start <= word.Start && word.End <= q.End))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether words among which a name was found hold others that neither its names nor any text around them explain.</summary>
    public static bool Between(ReadSentence sentence, IReadOnlyList<Word> words, AliasBag alias, AliasIndex aliases)
    {
        var (first, last) = (-1, -1);
        for (var i = 0; i < words.Count; i++)
        {
            if (alias.Known.Contains(words[i].Stem))
            {
                (first, last) = (first < 0 ? i : first, i);
            }
        }

        if (first < 0)
        {
            return true;
        }

        var other = words.Skip(first).Take(last - first + 1).Count(w => !alias.Known.Contains(w.Stem) && !SentenceWords.IsVerb(w.Folded) && !IsHarmless(sentence, w, alias.Indicator!.Id, aliases) && w.Folded != "par");
        var before = first > 0 ? words.Take(first).LastOrDefault(w => !w.IsSmall) : default;
        return other > 0 || words.Skip(last + 1).TakeWhile(w => !SentenceWords.IsVerb(w.Folded) && !sentence.Text.AsSpan(words[last].End, w.Start - words[last].End).ContainsAny(Marks.OfNames))
                .Any(w => !IsHarmless(sentence, w, alias.Indicator!.Id, aliases)) || (before.Folded is not null && before.End >= words[first].Start - 6 && HeadBlockers.Governs(before.Stem));
    }

    /// <summary>"320 logements ont été construits" counts what was built; "sont en service", "ont été recensés" only count.</summary>
    private static bool IsMade(ReadSentence sentence, int verb)
    {
        for (var i = verb; i < Math.Min(sentence.Words.Count, verb + 5); i++)
        {
            var word = sentence.Words[i];
            if (word.IsSmall || SentenceWords.IsVerb(word.Folded) || NeutralWords.Contains(word.Stem) || word.Folded is "service" or "ouverts" or "ouvertes" or "presents" or "presentes" or "implantes" or "implantees" or "situes" or "situees" or "proposees" or "proposes" or "localises" or "localisees" or "occupes" or "installes")
            {
                continue;
            }

            return !sentence.IsAside(word) && !sentence.Text.AsSpan(sentence.Words[verb].End, word.Start - sentence.Words[verb].End).ContainsAny(Marks.OfNames);
        }

        return false;
    }

    /// <summary>Whether a bare number counts something else: "réparties en 46 secteurs".</summary>
    public static bool CountsOther(ReadSentence sentence, Quantity quantity)
    {
        var next = sentence.Words.FirstOrDefault(w => w.Start >= quantity.End);
        return quantity.Unit is null && next.Folded is not null && sentence.Text.AsSpan(quantity.End, next.Start - quantity.End).Trim(" \u00A0").IsEmpty && !next.IsSmall && !sentence.IsAside(next)
            && !SentenceWords.IsVerb(next.Folded) && next.Folded is not ("unites" or "contre" or "fin" or "puis" or "soit" or "apres" or "selon");
    }

    private static bool IsHarmless(ReadSentence sentence, Word word, string indicator, AliasIndex aliases) => word.IsSmall || word.IsNumber || sentence.IsAside(word) || NeutralWords.Contains(word.Stem) || word.Folded == "%"
        || char.IsUpper(sentence.Text[word.Start]) || (word.Folded.Length > 6 && word.Folded.EndsWith("ment", StringComparison.Ordinal)) || aliases.IsOfIndicator(word.Stem, indicator)
        || word.Folded is "contre" or "puis" or "apres" or "avant" or "ouverts" or "ouvertes" or "equipent" or "dont" or "alors" or "ici" or "fin" or "debut" or "elles" or "ils" or "il" or "elle" or "se" or "ainsi" or "avec" or "selon" or "depuis" or "entre" or "pour"
            or "pays" or "plan" or "echelle" or "niveau" or "ensemble" or "perimetre" or "date" or "produites" or "produits" or "emis" or "emises" or "localement" or "habitants" or "origine" or "secteur" or "mis" or "mises" or "realises" or "realisees" or "annee" or "cumul" or "cumule" or "cumules" or "premier" or "premiere" or "deuxieme" or "second" or "seconde" or "poste";
}

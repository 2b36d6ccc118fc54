namespace Planning.Indicators.Extraction.Sentences;

/// <summary>Tells which number of a sentence a mention between two of them belongs to.</summary>
internal static class Linkage
{
    /// <summary>
    /// The rank of the number that a mention stands by: the one before it, unless a comma, "et", "contre" opens what the next is said of.
    /// Before the first number it is that one's.
    /// </summary>
    public static int OwnerOf(ReadSentence sentence, int start, int end)
    {
        var after = 0;
        while (after < sentence.Quantities.Count && sentence.Quantities[after].Start < start)
        {
            after++;
        }

        if (after == 0 || after == sentence.Quantities.Count)
        {
            return Math.Max(0, after - 1);
        }

        var isBeside = sentence.Text.AsSpan(end, sentence.Quantities[after].Start - end).Trim(" \u00A0(:").IsEmpty;
        return isBeside && sentence.Text.AsSpan(sentence.Quantities[after - 1].End, start - sentence.Quantities[after - 1].End).ContainsAny(Marks.OfNames) ? after : OpensNext(sentence, sentence.Quantities[after - 1].End, start) && !IsCut(sentence, end, sentence.Quantities[after].Start) ? after : after - 1;
    }

    /// <summary>Whether a number is said against another: "contre", "la moyenne départementale".</summary>
    public static bool IsCompared(ReadSentence sentence, int i)
    {
        var from = i == 0 ? sentence.Start : sentence.Quantities[i - 1].End;
        return i > 0 && sentence.Between(from, sentence.Quantities[i].Start).Any(w => w.Folded is "contre" or "moyenne" or "rapport" or "comparaison" or "alors" or "tandis" or "inferieur" or "superieur" or "inferieure" or "superieure");
    }

    /// <summary>Whether what stands right before a mention, prepositions left out, opens something new.</summary>
    private static bool OpensNext(ReadSentence sentence, int from, int start)
    {
        var words = sentence.Between(from, start).Reverse().SkipWhile(w => (w.IsSmall && w.Folded is not ("et" or "ou")) || w.Folded is "fin" or "debut" or "1er" or "janvier" or "decembre" or "31" or "pour" or "commune" or "ville" or "rp").ToList();
        var last = words.Count > 0 ? words[0] : default;
        if (last.Folded is "et" or "contre" or "puis" or "mais" or "alors" or "tandis" or "celle" or "celui" or "celles" or "ceux")
        {
            return true;
        }

        var begin = words.Count > 0 ? last.End : from;
        return sentence.Text.AsSpan(begin, start - begin).ContainsAny(",;:");
    }

    /// <summary>Whether a comma and a connective part a mention from the next number.</summary>
    private static bool IsCut(ReadSentence sentence, int from, int to) => sentence.Between(from, to).Any(w => w.Folded is "contre" or "soit" or "puis") || sentence.Text.AsSpan(from, to - from).Contains(';');
}

namespace Planning.Indicators.Extraction.Sentences;

/// <summary>The stretches of a sentence that are said of one of its numbers.</summary>
internal static class Spans
{
    private const int LongestTail = 170;

    /// <summary>Where what is said of a number begins: after the last word or sign that parts it from the number before.</summary>
    public static int LocalStart(ReadSentence sentence, int i)
    {
        if (i == 0)
        {
            return sentence.Start;
        }

        var (from, to) = (sentence.Quantities[i - 1].End, sentence.Quantities[i].Start);
        var cut = sentence.Text.AsSpan(from, to - from).LastIndexOfAny(",;:(");
        if (cut >= 0 && sentence.Text[from + cut] == '(' && sentence.Text.AsSpan(from + cut + 1, to - from - cut - 1).Trim().IsEmpty)
        {
            // "devant l'agriculture (96 ktCO2e)": what stands before the bracket is said of the number in it.
            cut = sentence.Text.AsSpan(from, cut).LastIndexOfAny(",;:(");
        }

        var start = cut < 0 ? from : from + cut;
        foreach (var word in sentence.Between(start, to).Where(w => w.Folded is "et" or "contre" or "puis" or "dont" or "soit" or "mais" or "tandis" or "alors"))
        {
            start = word.Start;
        }

        return start;
    }

    /// <summary>Where the clause of a position begins, from a position on.</summary>
    public static int ClauseStart(ReadSentence sentence, int position, int from) =>
        Math.Max(from, sentence.Start + sentence.Text.AsSpan(sentence.Start, position - sentence.Start).LastIndexOf(';') + 1);

    /// <summary>Where what follows a number begins: with its unit where that is a word, else after it.</summary>
    public static int TailStart(Quantity quantity) => quantity.Unit is { IsWord: true } ? quantity.Figure.End : quantity.End;

    /// <summary>Where what follows a number ends: before the next number, or before what opens something else.</summary>
    public static int TailEnd(ReadSentence sentence, int i)
    {
        var quantity = sentence.Quantities[i];
        var end = i + 1 < sentence.Quantities.Count ? sentence.Quantities[i + 1].Start : sentence.End;
        end = Math.Min(end, quantity.End + LongestTail);
        var stop = sentence.Text.AsSpan(quantity.End, end - quantity.End).IndexOfAny(Marks.OfClauses);
        end = stop < 0 ? end : quantity.End + stop;
        var last = quantity.End;
        foreach (var word in sentence.Between(quantity.End, end))
        {
            var isComma = sentence.Text.AsSpan(last, word.Start - last).Contains(',');
            if (word.Folded is "celle" or "celles" or "celui" or "ceux" or "contre" or "soit" or "puis" or "tandis" or "alors" or "mais" or "dont"
                || (isComma && word.Folded is "pour" or "avec" or "en" or "ce" or "qui" or "et" or "la" or "le" or "les" or "une" or "un" or "l" or "du" or "des")
                || (word.Folded == "et" && i + 1 < sentence.Quantities.Count && end == sentence.Quantities[i + 1].Start && IsLastPart(sentence, word.End, end)))
            {
                return word.Start;
            }

            last = word.End;
        }

        return end;
    }

    /// <summary>Whether no further "et" or comma stands before the next number: what follows is said of that one.</summary>
    private static bool IsLastPart(ReadSentence sentence, int from, int to) =>
        !sentence.Text.AsSpan(from, to - from).Contains(',') && !sentence.Between(from, to).Any(w => w.Folded == "et");
}

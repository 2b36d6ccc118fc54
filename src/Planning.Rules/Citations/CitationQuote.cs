using Planning.Abstractions.Documents;
using Planning.Abstractions.Findings;
using Planning.Rules.Passages;

namespace Planning.Rules.Citations;

/// <summary>Quotes the words around an article.</summary>
internal static class CitationQuote
{
    private const int Longest = 240;

    /// <summary>The sentence, or what stands around the article where it is long; the place is the article's own.</summary>
    public static Evidence Of(Sentence sentence, Location place)
    {
        var (start, end) = (sentence.Start, sentence.End);
        if (end - start > Longest && place.Span is { } span && !sentence.Has(SentenceMarks.TableRow))
        {
            start = Math.Max(start, span.Start - (Longest / 2));
            end = Math.Min(end, start + Longest);
            start = WordFrom(sentence.Text, start, sentence.Start);
        }

        end = Math.Min(end, start + Longest);
        var quote = sentence.Text.AsSpan(start, end - start).Trim();
        var (before, after) = (start > sentence.Start ? "…" : string.Empty, end < sentence.End ? "…" : string.Empty);
        var said = quote.Length == sentence.Text.Length ? sentence.Text : string.Concat(before, quote, after);
        return new Evidence { Quote = said.AsSpan().ContainsAny('\n', '\t') ? said.Replace('\n', ' ').Replace('\t', ' ') : said, Location = place };
    }

    /// <summary>The beginning of the first whole word at or after a position.</summary>
    private static int WordFrom(string text, int at, int start)
    {
        if (at > start)
        {
            var blank = text.AsSpan(at, Math.Min(40, text.Length - at)).IndexOf(' ');
            at += blank < 0 ? 0 : blank + 1;
        }

        return at;
    }
}

namespace Planning.Rules.Passages;

/// <summary>Cuts an annotated text into the places where an obligation may be treated.</summary>
internal static class PassageCutter
{
    /// <summary>About half a page: what a reader takes in as one place.</summary>
    private const int WindowWords = 240;

    /// <summary>A section with its sub-sections that is no longer than this is also one place.</summary>
    private const int SmallSectionWords = 500;

    /// <summary>A section, sub-sections included, beyond which nothing is "in the same section".</summary>
    private const int LargeSectionWords = 12000;

    /// <summary>Windows of half a page, moved by half their length, and whole short sections.</summary>
    public static IReadOnlyList<Passage> Places(AnnotatedText text)
    {
        var passages = new List<Passage>();
        for (var i = 0; i < text.Sections.Length; i++)
        {
            var span = text.Sections[i];
            AddWindows(text, i, span.First, span.OwnEnd, passages);
            if (span.Section.Level > 0 && span.End > span.OwnEnd && Words(text, span.First, span.End, SmallSectionWords) <= SmallSectionWords)
            {
                passages.Add(new Passage(i, span.First, span.End, passages.Count));
            }
        }

        return passages;
    }

    /// <summary>Each section with all that it holds.</summary>
    public static IReadOnlyList<Passage> Sections(AnnotatedText text)
    {
        var passages = new List<Passage>();
        for (var i = 0; i < text.Sections.Length; i++)
        {
            var span = text.Sections[i];
            var isRootOverSections = span.Section.Level == 0 && span.End > span.OwnEnd;
            if (!isRootOverSections && Words(text, span.First, span.End, LargeSectionWords) <= LargeSectionWords)
            {
                passages.Add(new Passage(i, span.First, span.End, passages.Count));
            }
        }

        return passages;
    }

    /// <summary>The whole text as one place.</summary>
    public static IReadOnlyList<Passage> Whole(AnnotatedText text) => [new Passage(0, 0, text.Sentences.Length, 0)];

    private static void AddWindows(AnnotatedText text, int section, int first, int end, List<Passage> passages)
    {
        var start = first;
        while (start < end)
        {
            var (stop, words, half) = (start, 0, start);
            while (stop < end && (words < WindowWords || stop == start))
            {
                words += text.Sentences[stop++].Words;
                half = words <= WindowWords / 2 ? stop : half;
            }

            passages.Add(new Passage(section, start, stop, passages.Count));
            if (stop >= end)
            {
                return;
            }

            start = Math.Max(half, start + 1);
        }
    }

    private static int Words(AnnotatedText text, int first, int end, int enough)
    {
        var words = 0;
        for (var i = first; i < end && words <= enough; i++)
        {
            words += text.Sentences[i].Words;
        }

        return words;
    }
}

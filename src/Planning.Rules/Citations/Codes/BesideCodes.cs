using Planning.Rules.Citations.Reading;

namespace Planning.Rules.Citations.Codes;

/// <summary>Joins the articles of one text to the codes named beside them: "L. 104-1 et R. 104-18 du code de l'urbanisme", "C. env., art. L. 371-1".</summary>
internal sealed class BesideCodes
{
    private readonly string text;
    private readonly List<WrittenArticle> articles;
    private readonly List<CodeMention> mentions;

    /// <summary>For each article, the mention beside it, or -1.</summary>
    private readonly int[] beside;

    /// <summary>For each mention, whether an article stands beside it.</summary>
    private readonly bool[] taken;

    public BesideCodes(string text, List<WrittenArticle> articles, List<CodeMention> mentions)
    {
        (this.text, this.articles, this.mentions) = (text, articles, mentions);
        beside = new int[articles.Count];
        taken = new bool[mentions.Count];
        Array.Fill(beside, -1);
        var announced = Announced();
        After(announced);
        Before();
    }

    /// <summary>The mention beside an article, or -1.</summary>
    public int Of(int article) => beside[article];

    /// <summary>Whether a mention is that of an article beside it.</summary>
    public bool IsTaken(int mention) => taken[mention];

    /// <summary>For each article, the code that stands before it and its list, as in "C. env., art. L. 371-1", or -1.</summary>
    private int[] Announced()
    {
        var announced = new int[articles.Count];
        for (var (i, mention) = (0, 0); i < articles.Count; i++)
        {
            while (mention < mentions.Count && mentions[mention].End <= articles[i].Start)
            {
                mention++;
            }

            var isFirst = mention > 0 && (i == 0 || mentions[mention - 1].Start >= articles[i - 1].End);
            announced[i] = isFirst ? (Introduces(mentions[mention - 1].End, articles[i].Start) ? mention - 1 : -1)
                : i > 0 && announced[i - 1] >= 0 && Glue.Is(text, articles[i - 1].End, articles[i].Start) ? announced[i - 1]
                : -1;
        }

        return announced;
    }

    /// <summary>Whether a code begins what follows it: a semicolon ends what it closes, as in "art. L. 151-5 C. urb. ; art. L. 350-3 C. env.".</summary>
    private bool Introduces(int end, int start) => Glue.Is(text, end, start) && !text.AsSpan(end, start - end).Contains(';');

    private void After(int[] announced)
    {
        var mention = mentions.Count - 1;
        for (var i = articles.Count - 1; i >= 0; i--)
        {
            while (mention >= 0 && mentions[mention].Start >= articles[i].End)
            {
                mention--;
            }

            var (next, follower) = (mention + 1, i + 1);
            if (follower < articles.Count && (next == mentions.Count || articles[follower].Start < mentions[next].Start))
            {
                beside[i] = beside[follower] >= 0 && Glue.Is(text, articles[i].End, articles[follower].Start) && !(announced[i] >= 0 && Closes(articles[i].End, articles[follower].Start))
                    ? beside[follower] : -1;
            }
            else if (next < mentions.Count && Glue.Is(text, articles[i].End, mentions[next].Start) && !Announces(announced, i, next))
            {
                (beside[i], taken[next]) = (next, true);
            }
        }
    }

    /// <summary>Whether a bracket that held the articles of the code before it ends: "code de l'environnement (articles L. 123-1 à L. 123-18) et L. 153-19".</summary>
    private bool Closes(int end, int start) => text.AsSpan(end, start - end).IndexOfAny('(', ')') is var bracket and >= 0 && text[end + bracket] == ')';

    /// <summary>Whether a code after an article is that of the next one instead: "C. env., art. L. 371-1 ; C. urb., art. L. 151-5".</summary>
    private bool Announces(int[] announced, int article, int next) =>
        announced[article] >= 0 && article + 1 < articles.Count && announced[article + 1] == next && !Glue.EndsWithLink(text, mentions[next].Start);

    private void Before()
    {
        var mention = 0;
        for (var i = 0; i < articles.Count; i++)
        {
            while (mention < mentions.Count && mentions[mention].End <= articles[i].Start)
            {
                mention++;
            }

            if (beside[i] >= 0)
            {
                continue;
            }

            var (last, former) = (mention - 1, i - 1);
            if (former >= 0 && (last < 0 || mentions[last].Start < articles[former].Start))
            {
                beside[i] = beside[former] >= 0 && beside[former] <= last && Glue.Is(text, articles[former].End, articles[i].Start) ? beside[former] : -1;
            }
            else if (last >= 0 && !taken[last] && Glue.Is(text, mentions[last].End, articles[i].Start))
            {
                beside[i] = last;
            }
        }

        foreach (var index in beside)
        {
            if (index >= 0)
            {
                taken[index] = true;
            }
        }
    }
}

using Planning.Rules.Lexicon;
using Planning.Rules.Passages;

namespace Planning.Rules.Programmes;

/// <summary>The signals of a document's sentences: their own, and those of the words that lead to them.</summary>
internal sealed class SentenceSignals
{
    /// <summary>How far back the line that opens a list is looked for, in sentences.</summary>
    private const int LongestList = 60;

    private readonly AnnotatedText text;
    private readonly Signals[] own;
    private readonly Signals[] headings;
    private readonly int[] firstOfBlock;

    public SentenceSignals(DocumentText document, DepthScale scale)
    {
        text = document.Text;
        own = new Signals[text.Sentences.Length];
        foreach (var (concept, signal) in scale.Concepts)
        {
            foreach (var occurrence in document.Index.Of(concept))
            {
                own[occurrence.Sentence] |= occurrence.Kind == HitKind.Term ? signal : Signals.None;
            }
        }

        firstOfBlock = new int[own.Length];
        for (var i = 1; i < own.Length; i++)
        {
            firstOfBlock[i] = text.Sentences[i].Block == text.Sentences[i - 1].Block ? firstOfBlock[i - 1] : i;
        }

        headings = new Signals[text.Sections.Length];
        for (var i = 0; i < headings.Length; i++)
        {
            var section = text.Sections[i];
            var above = section.Parent < 0 ? Signals.None : headings[section.Parent] & (Signals.Context | Signals.Label | Signals.Recommendation);
            headings[i] = above | (section.Section.Level > 0 ? own[section.First] | Code(text.Sentences[section.First]) : Signals.None);
        }
    }

    /// <summary>What the headings over a sentence say of it.</summary>
    public Signals Heading(int sentence) => headings[text.Sentences[sentence].Section];

    /// <summary>What a sentence does with the words that lead to it: the clauses it goes on with, the line that opens its list, the label of its paragraph.</summary>
    public Signals Led(int index)
    {
        var signals = own[index];
        var lead = LeadOf(index);
        for (var hops = 0; lead >= 0 && hops < 4; hops++)
        {
            signals |= own[lead];
            lead = LeadOf(lead);
        }

        var first = FirstOfBlock(index);
        return signals | Code(text.Sentences[first]) | (own[first] & (Signals.Recommendation | Signals.Label));
    }

    /// <summary>What all clauses of one sentence do together.</summary>
    public Signals Clauses(int index)
    {
        var signals = own[index];
        for (var i = index; i > 0 && GoesOn(i - 1, i); i--)
        {
            signals |= own[i - 1];
        }

        for (var i = index; i + 1 < own.Length && GoesOn(i, i + 1); i++)
        {
            signals |= own[i + 1];
        }

        return signals;
    }

    /// <summary>What the caption and the head of a row's table say; none for what is not a row, or is the head itself.</summary>
    public (Signals Signals, bool HasHorizon) TableHead(int row)
    {
        if (!text.Sentences[row].Has(SentenceMarks.TableRow))
        {
            return default;
        }

        var first = FirstOfBlock(row);
        var end = Math.Min(row, first + 2);
        var signals = Signals.None;
        var horizon = false;
        for (var i = first; i < end; i++)
        {
            signals |= own[i];
            horizon |= (text.Sentences[i].Quantities & Quantities.QuantityKinds.Horizon) != 0;
        }

        return (signals, horizon);
    }

    /// <summary>Whether a row is the head of a table of indicators that are followed: it names the columns and holds no indicator. It may stand under a caption.</summary>
    public bool IsIndicatorHead(int row)
    {
        const Signals Followed = Signals.Record | Signals.Measured;
        var first = FirstOfBlock(row);
        return text.Sentences[row].Has(SentenceMarks.TableRow) && (own[row] & Signals.Indicator) != 0 && (own[row] & Followed) != 0
            && (row == first || (row == first + 1 && (own[first] & Followed) == 0))
            && text.Sentences[row].Text.AsSpan().Count(" | ") > 1;
    }

    /// <summary>The first sentence of a sentence's paragraph or table.</summary>
    public int FirstOfBlock(int index) => firstOfBlock[index];

    /// <summary>The sentence whose words a sentence goes on with; -1 when it stands alone.</summary>
    private int LeadOf(int index)
    {
        if (index > 0 && GoesOn(index - 1, index))
        {
            return index - 1;
        }

        if (!text.Sentences[index].Has(SentenceMarks.ListItem))
        {
            return -1;
        }

        var section = text.Sentences[index].Section;
        for (var i = index - 1; i >= Math.Max(0, index - LongestList) && text.Sentences[i].Section == section; i--)
        {
            if (!text.Sentences[i].Has(SentenceMarks.ListItem))
            {
                return !text.Sentences[i].Has(SentenceMarks.Heading) && LastOf(text.Sentences[i]) == ':' ? i : -1;
            }
        }

        return -1;
    }

    private bool GoesOn(int before, int after) =>
        text.Sentences[before].Block == text.Sentences[after].Block && !text.Sentences[after].Has(SentenceMarks.TableRow) && LastOf(text.Sentences[before]) is ':' or ';';

    private static char LastOf(Sentence sentence) => sentence.End > sentence.Start ? sentence.Text[sentence.End - 1] : '\0';

    /// <summary>A text that opens with the number of a prescription or a recommendation: "P12", "R3 :".</summary>
    private static Signals Code(Sentence sentence)
    {
        var words = sentence.Text.AsSpan(sentence.Start, sentence.End - sentence.Start);
        var digits = words.Length > 1 && words[0] is 'P' or 'R' ? words[1..].IndexOfAnyExceptInRange('0', '9') : 0;
        return digits is not (1 or 2 or 3) || char.IsLetter(words[digits + 1]) || words[digits + 1] is '+' ? Signals.None
            : words[0] == 'P' ? Signals.Label : Signals.Recommendation;
    }
}

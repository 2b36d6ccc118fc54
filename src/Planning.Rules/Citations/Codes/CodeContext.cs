using Planning.Rules.Passages;

namespace Planning.Rules.Citations.Codes;

/// <summary>What has been said of codes before a text and above it: the last one named, those of the headings, of the list's introduction, of the table's heads.</summary>
internal sealed class CodeContext(SectionSpan[] sections)
{
    private readonly string[]?[] headings = new string[sections.Length][];
    private string[] introduced = [];
    private string[] tableHeads = [];
    private string lastOfSection = string.Empty;
    private int section = -1;
    private int block = -1;

    /// <summary>The last code named, wherever; empty before the first.</summary>
    public string Last { get; private set; } = string.Empty;

    /// <summary>Comes to the first sentence of a text.</summary>
    public void Enter(Sentence sentence)
    {
        if (sentence.Section != section)
        {
            (section, introduced, lastOfSection) = (sentence.Section, [], string.Empty);
        }

        if (!sentence.Has(SentenceMarks.ListItem))
        {
            introduced = [];
        }

        if (sentence.Block != block)
        {
            (block, tableHeads) = (sentence.Block, []);
        }
    }

    /// <summary>Leaves a text whose bare numbers were found to be of urbanism though it named no code.</summary>
    public void LeaveUrbanism() => lastOfSection = CodeMention.Urbanism;

    /// <summary>Leaves a text that named codes, in their order, or none.</summary>
    /// <param name="sentence">Its first sentence.</param>
    /// <param name="named">The codes.</param>
    /// <param name="cites">Whether it cites articles: a row that does heads no table.</param>
    public void Leave(Sentence sentence, List<string> named, bool cites)
    {
        if (named.Count == 0)
        {
            return;
        }

        Last = named[^1];
        string[] codes = named.Count == 1 ? [named[0]] : [.. named.Distinct()];
        if (sentence.Has(SentenceMarks.Heading))
        {
            headings[sentence.Section] = codes;
            return;
        }

        lastOfSection = codes.Length == 1 ? codes[0] : string.Empty;
        tableHeads = sentence.Has(SentenceMarks.TableRow) && tableHeads.Length == 0 && !cites ? codes : tableHeads;
        introduced = !sentence.Has(SentenceMarks.ListItem) && sentence.Text.AsSpan().TrimEnd().EndsWith(":") ? codes : introduced;
    }

    /// <summary>The codes that what stands above the text names: the list's introduction, else the table's heads, else the nearest heading.</summary>
    public IReadOnlyList<string> Above(Sentence sentence) =>
        introduced.Length > 0 ? introduced
        : sentence.Has(SentenceMarks.TableRow) && tableHeads.Length > 0 ? tableHeads
        : Headings(sentence);

    /// <summary>The code of the text before it in the section, which is no more than its neighbour; empty where it named none, or several.</summary>
    public string Beside => lastOfSection;

    /// <summary>The code that the text is of, as it says "le présent code": that of the nearest heading, else the one that documents of urban planning recite.</summary>
    public string Own(Sentence sentence) => Headings(sentence) is [var only] ? only : CodeMention.Urbanism;

    private string[] Headings(Sentence sentence)
    {
        for (var i = sentence.Section; i >= 0; i = sections[i].Parent)
        {
            if (headings[i] is { } codes)
            {
                return codes;
            }
        }

        return [];
    }
}

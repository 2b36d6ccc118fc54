using System.Runtime.InteropServices;
using Planning.Abstractions.Documents;
using Planning.Rules.French;
using Planning.Rules.Lexicon;
using Planning.Rules.Quantities;

namespace Planning.Rules.Passages;

/// <summary>Notes what each sentence of some sections holds, one section after the other. Not safe for several threads.</summary>
internal sealed class SectionAnnotator
{
    private readonly List<Token> tokens = [];
    private readonly List<(int Start, int End, bool Continues)> spans = [];
    private readonly Vocabulary vocabulary;
    private readonly SentenceMatcher matcher;
    private readonly Markers markers;
    private readonly TableRows tableRows;
    private SentenceMarks inherited;
    private int section;
    private int block;

    /// <param name="lexicon">The lexicon.</param>
    /// <param name="markers">What sentences do.</param>
    /// <param name="wanted">The concepts that the rules to come ask for, markers included.</param>
    public SectionAnnotator(CompiledLexicon lexicon, Markers markers, bool[] wanted)
    {
        vocabulary = new Vocabulary(lexicon.Symbols);
        matcher = new SentenceMatcher(lexicon, wanted);
        tableRows = new TableRows(vocabulary);
        this.markers = markers;
    }

    /// <summary>The sentences, section after section.</summary>
    public List<Sentence> Sentences { get; } = [];

    /// <summary>Their hits, sentence after sentence.</summary>
    public HitLog Hits { get; } = new();

    /// <summary>Adds a heading as a sentence and returns what it makes of the text under it.</summary>
    /// <param name="source">The section that it opens.</param>
    /// <param name="rank">The section's rank in the document.</param>
    /// <param name="firstBlock">The heading's rank among the blocks of the document.</param>
    public SentenceMarks AddHeading(Section source, int rank, int firstBlock)
    {
        (section, block, inherited) = (rank, firstBlock, SentenceMarks.None);
        var under = SentenceMarks.None;
        foreach (var hit in AddSentence(source.Title, 0, source.Title.Length, source.Location, SentenceMarks.Heading, QuantityKinds.None))
        {
            under |= markers.UnderHeading(hit.Concept);
        }

        return under;
    }

    /// <summary>Adds what stands under a heading.</summary>
    /// <param name="blocks">The section's own blocks.</param>
    /// <param name="underHeading">What the heading makes of them.</param>
    /// <param name="rank">The section's rank in the document.</param>
    /// <param name="firstBlock">The rank of the block before them.</param>
    public void AddBlocks(IReadOnlyList<Block> blocks, SentenceMarks underHeading, int rank, int firstBlock)
    {
        (section, block) = (rank, firstBlock);
        var listIntroduction = SentenceMarks.None;
        var quoted = Quotations.In(blocks);
        var isContents = (underHeading & SentenceMarks.Contents) != 0 && IsList(blocks);
        for (var i = 0; i < blocks.Count; i++)
        {
            var item = blocks[i];
            block++;
            var role = item.Role == BlockRole.Body ? SentenceMarks.None : SentenceMarks.Contents;
            var contents = isContents || ((underHeading & SentenceMarks.Contents) != 0 && item is not Paragraph);
            inherited = role | (quoted[i] ? SentenceMarks.Recital : SentenceMarks.None) | (underHeading & ~SentenceMarks.Contents) | (contents ? SentenceMarks.Contents : SentenceMarks.None);
            if (item is ListItem list)
            {
                inherited |= listIntroduction;
                AddText(list, SentenceMarks.ListItem);
                continue;
            }

            var before = Sentences.Count;
            if (item is TextBlock text)
            {
                AddText(text, SentenceMarks.None);
            }
            else if (item is Table table)
            {
                AddTable(table);
            }

            listIntroduction = IntroducesList(before) ? Sentences[^1].Marks & (SentenceMarks.Recital | SentenceMarks.Elsewhere) : SentenceMarks.None;
        }
    }

    /// <summary>Whether most blocks are lines of a list: what else stands among the lines of a table of contents is of it, and a text whose heading was lost is not.</summary>
    private static bool IsList(IReadOnlyList<Block> blocks) => blocks.Count(b => b is ListItem || b.Role == BlockRole.TableOfContents) * 2 > blocks.Count;

    private bool IntroducesList(int before) =>
        Sentences.Count > before && Sentences[^1].Text.AsSpan(0, Sentences[^1].End).TrimEnd().EndsWith(":");

    private void AddText(TextBlock source, SentenceMarks marks)
    {
        spans.Clear();
        SentenceSplitter.Split(source.Text, spans);
        var isFirst = true;
        foreach (var (start, end, continues) in spans)
        {
            var carried = isFirst ? SentenceMarks.None : Carried(Sentences[^1].Marks, source.Text.AsSpan(start, end - start), continues);
            isFirst = false;
            var blank = source.Highlights.Count > 0 && Placeholders.Highlighted(source.Highlights, start, end)
                ? SentenceMarks.Deferral : SentenceMarks.None;
            AddSentence(source.Text, start, end, source.Location, marks | carried | blank, QuantityKinds.None);
        }
    }

    /// <summary>What a sentence takes over from the one before it in its paragraph: all where it is a clause of it, and who is spoken of where it goes on about them.</summary>
    private static SentenceMarks Carried(SentenceMarks before, ReadOnlySpan<char> text, bool continues) =>
        continues ? before & (SentenceMarks.Recital | SentenceMarks.Elsewhere)
        : (before & SentenceMarks.ThisPlan) != 0 ? SentenceMarks.None
        : ((before & SentenceMarks.Elsewhere) != 0 && Continuation.GoesOn(text) ? SentenceMarks.Elsewhere : SentenceMarks.None)
            | ((before & SentenceMarks.Recital) != 0 && Continuation.GoesOnReciting(text) ? SentenceMarks.Recital : SentenceMarks.None);

    private void AddTable(Table table)
    {
        if (table.Caption.Length > 0)
        {
            AddSentence(table.Caption, 0, table.Caption.Length, table.Location, SentenceMarks.TableRow, QuantityKinds.None);
        }

        foreach (var row in tableRows.Of(table))
        {
            AddSentence(row.Text, 0, row.Text.Length, row.Location, SentenceMarks.TableRow, row.Quantities);
        }
    }

    /// <summary>Notes a sentence; what was found in it is valid until the next one.</summary>
    private List<Hit> AddSentence(string text, int start, int end, Location location, SentenceMarks marks, QuantityKinds quantities)
    {
        tokens.Clear();
        Tokenizer.Tokenize(text, start, end, vocabulary, tokens);
        var words = CollectionsMarshal.AsSpan(tokens);
        var found = matcher.Match(words);
        marks |= inherited;
        if ((marks & SentenceMarks.Heading) == 0)
        {
            var own = markers.Of(found);
            marks &= (own & SentenceMarks.ThisPlan) == 0 ? ~SentenceMarks.None : ~SentenceMarks.Elsewhere;
            marks |= own | (Placeholders.In(text.AsSpan(start, end - start)) ? SentenceMarks.Deferral : SentenceMarks.None);
            quantities |= QuantityScanner.Scan(text, words);
        }

        Sentences.Add(new Sentence
        {
            Text = text,
            Start = start,
            End = end,
            Location = location,
            Marks = marks,
            Quantities = quantities,
            Words = words.Length,
            FirstHit = Hits.Count,
            HitCount = found.Count,
            Section = section,
            Block = block,
        });
        Hits.Add(CollectionsMarshal.AsSpan(found));
        return found;
    }
}

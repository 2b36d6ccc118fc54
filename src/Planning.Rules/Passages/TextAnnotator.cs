using System.Runtime.InteropServices;
using Planning.Abstractions.Documents;
using Planning.Rules.French;
using Planning.Rules.Lexicon;
using Planning.Rules.Quantities;

namespace Planning.Rules.Passages;

/// <summary>Walks a document once and notes what each sentence holds. One instance serves one document.</summary>
internal sealed class TextAnnotator
{
    private readonly List<Sentence> sentences = [];
    private readonly List<Hit> hits = [];
    private readonly List<SectionSpan> sections = [];
    private readonly List<Token> tokens = [];
    private readonly List<(int Start, int End, bool Continues)> spans = [];
    private readonly Vocabulary vocabulary;
    private readonly SentenceMatcher matcher;
    private readonly Markers markers;
    private readonly TableRows tableRows;
    private SentenceMarks inherited;
    private int section;
    private int block;

    private TextAnnotator(CompiledLexicon lexicon, Markers markers, bool[] wanted)
    {
        vocabulary = new Vocabulary(lexicon.Symbols);
        matcher = new SentenceMatcher(lexicon, wanted);
        tableRows = new TableRows(vocabulary);
        this.markers = markers;
    }

    /// <summary>The annotated text of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="lexicon">The lexicon.</param>
    /// <param name="markers">What sentences do.</param>
    /// <param name="wanted">The concepts that the rules to come ask for, markers included.</param>
    public static AnnotatedText Annotate(PlanningDocument document, CompiledLexicon lexicon, Markers markers, bool[] wanted)
    {
        var annotator = new TextAnnotator(lexicon, markers, wanted);
        annotator.AddSection(document.Root, parent: -1, SentenceMarks.None);
        return new AnnotatedText(annotator.sentences, annotator.hits, annotator.sections);
    }

    private void AddSection(Section source, int parent, SentenceMarks over)
    {
        var index = section = sections.Count;
        var first = sentences.Count;
        sections.Add(default);
        var marks = over | (source.Level == 0 ? SentenceMarks.None : AddHeading(source));
        AddBlocks(source.Blocks, marks);
        var ownEnd = sentences.Count;
        foreach (var inner in source.Sections)
        {
            AddSection(inner, index, marks & SentenceMarks.Recital);
        }

        sections[index] = new SectionSpan(source, parent, first, ownEnd, sentences.Count);
    }

    /// <summary>Adds the heading as a sentence and returns what it makes of the text under it.</summary>
    private SentenceMarks AddHeading(Section source)
    {
        block++;
        inherited = SentenceMarks.None;
        AddSentence(source.Title, 0, source.Title.Length, source.Location, SentenceMarks.Heading, QuantityKinds.None);
        var under = SentenceMarks.None;
        foreach (var hit in CollectionsMarshal.AsSpan(hits)[sentences[^1].FirstHit..])
        {
            under |= markers.UnderHeading(hit.Concept);
        }

        return under;
    }

    private void AddBlocks(IReadOnlyList<Block> blocks, SentenceMarks underHeading)
    {
        var listIntroduction = SentenceMarks.None;
        var quoted = Quotations.In(blocks);
        for (var i = 0; i < blocks.Count; i++)
        {
            var item = blocks[i];
            block++;
            var role = item.Role == BlockRole.Body ? SentenceMarks.None : SentenceMarks.Contents;
            var contents = (underHeading & SentenceMarks.Contents) != 0 && item is not Paragraph;
            inherited = role | (quoted[i] ? SentenceMarks.Recital : SentenceMarks.None) | (underHeading & ~SentenceMarks.Contents) | (contents ? SentenceMarks.Contents : SentenceMarks.None);
            if (item is ListItem list)
            {
                inherited |= listIntroduction;
                AddText(list, SentenceMarks.ListItem);
                continue;
            }

            var before = sentences.Count;
            if (item is TextBlock text)
            {
                AddText(text, SentenceMarks.None);
            }
            else if (item is Table table)
            {
                AddTable(table);
            }

            listIntroduction = IntroducesList(before) ? sentences[^1].Marks & (SentenceMarks.Recital | SentenceMarks.Elsewhere) : SentenceMarks.None;
        }
    }

    private bool IntroducesList(int before) =>
        sentences.Count > before && sentences[^1].Text.AsSpan(0, sentences[^1].End).TrimEnd().EndsWith(":");

    private void AddText(TextBlock source, SentenceMarks marks)
    {
        spans.Clear();
        SentenceSplitter.Split(source.Text, spans);
        foreach (var (start, end, continues) in spans)
        {
            var carried = continues ? sentences[^1].Marks & (SentenceMarks.Recital | SentenceMarks.Elsewhere) : SentenceMarks.None;
            var blank = source.Highlights.Count > 0 && Placeholders.Highlighted(source.Highlights, start, end)
                ? SentenceMarks.Deferral : SentenceMarks.None;
            AddSentence(source.Text, start, end, source.Location, marks | carried | blank, QuantityKinds.None);
        }
    }

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

    private void AddSentence(string text, int start, int end, Location location, SentenceMarks marks, QuantityKinds quantities)
    {
        tokens.Clear();
        Tokenizer.Tokenize(text, start, end, vocabulary, tokens);
        var words = CollectionsMarshal.AsSpan(tokens);
        var found = matcher.Match(words);
        marks |= inherited;
        if ((marks & SentenceMarks.Heading) == 0)
        {
            marks |= markers.Of(found) | (Placeholders.In(text.AsSpan(start, end - start)) ? SentenceMarks.Deferral : SentenceMarks.None);
            quantities |= QuantityScanner.Scan(words);
        }

        sentences.Add(new Sentence
        {
            Text = text,
            Start = start,
            End = end,
            Location = location,
            Marks = marks,
            Quantities = quantities,
            Words = words.Length,
            FirstHit = hits.Count,
            HitCount = found.Count,
            Section = section,
            Block = block,
        });
        hits.AddRange(found);
    }
}

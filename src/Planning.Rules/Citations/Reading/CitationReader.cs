using Planning.Abstractions.Documents;
using Planning.Rules.Citations.Codes;
using Planning.Rules.Citations.Law;
using Planning.Rules.Passages;

namespace Planning.Rules.Citations.Reading;

/// <summary>
/// Reads the articles that a document cites, each with its code, in reading order. Headings, tables and notes count; a table of contents says
/// nothing of its own. One instance serves one document.
/// </summary>
/// <param name="document">The document's text.</param>
/// <param name="validity">The articles that the Code de l'urbanisme has carried.</param>
/// <param name="concepts">What the words around an article say.</param>
internal sealed class CitationReader(AnnotatedText document, ValidityTable validity, CitationConcepts concepts)
{
    private readonly List<CitedArticle> cited = [];
    private readonly List<WrittenArticle> articles = [];
    private readonly List<CodeMention> mentions = [];
    private readonly List<string> named = [];
    private readonly HashSet<string> ofUrbanism = new(StringComparer.Ordinal);
    private readonly CodeContext context = new(document.Sections);
    private readonly CellPlaces cells = new(document.Sections);

    /// <summary>Where the last article ends, if it is one of former law: those of its list are too.</summary>
    private int former;

    /// <summary>Whether the text holds any word by which an article is told as former.</summary>
    private bool mayBeFormer;

    /// <summary>The citations.</summary>
    public IReadOnlyList<CitedArticle> Read()
    {
        var sentences = document.Sentences;
        for (var first = 0; first < sentences.Length;)
        {
            var end = first + 1;
            while (end < sentences.Length && ReferenceEquals(sentences[end].Text, sentences[first].Text) && sentences[end].Block == sentences[first].Block)
            {
                end++;
            }

            if (!sentences[first].Has(SentenceMarks.Contents))
            {
                ReadText(first, end);
            }

            first = end;
        }

        return cited;
    }

    private void ReadText(int first, int end)
    {
        var sentence = document.Sentences[first];
        articles.Clear();
        mentions.Clear();
        named.Clear();
        ArticleScanner.Scan(sentence.Text, articles);
        CodeScanner.Scan(sentence.Text, mentions);
        context.Enter(sentence);
        if (articles.Count > 0)
        {
            AddArticles(first, end);
        }
        else
        {
            named.AddRange(mentions.Where(m => m is { OnlyBeside: false, PointsBack: false }).Select(m => m.Code));
        }

        context.Leave(sentence, named, articles.Count > 0);
    }

    private void AddArticles(int first, int end)
    {
        var text = document.Sentences[first].Text;
        var codes = new TextCodes(articles, mentions, new BesideCodes(text, articles, mentions), context.Last, context.Own(document.Sentences[first]));
        var isUrbanism = context.Last == CodeMention.Urbanism || context.Beside == CodeMention.Urbanism || IsOfUrbanism(first, end);
        var choice = new CodeChoice(codes, validity, isUrbanism, ofUrbanism, context.Beside);
        var above = context.Above(document.Sentences[first]);
        var (sentence, before) = (first, cited.Count);
        former = -1;
        mayBeFormer = FormerWords.MayBeIn(text);
        for (var i = 0; i < articles.Count; i++)
        {
            while (sentence + 1 < end && document.Sentences[sentence + 1].Start <= articles[i].Start)
            {
                sentence++;
            }

            if (choice.Of(i, document.Sentences[sentence], above) is { } code)
            {
                Add(articles[i], code, sentence);
            }
        }

        named.AddRange(choice.Named);
        if (named.Count == 0 && cited.Count > before && cited.Skip(before).All(c => c.Code == CodeMention.Urbanism))
        {
            context.LeaveUrbanism();
        }
    }

    /// <summary>Whether the text, or its heading, speaks of urbanism.</summary>
    private bool IsOfUrbanism(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (concepts.IsOfUrbanism(document, i))
            {
                return true;
            }
        }

        var section = document.Sections[document.Sentences[first].Section];
        return section.First < section.OwnEnd && document.Sentences[section.First].Has(SentenceMarks.Heading) && concepts.IsOfUrbanism(document, section.First);
    }

    private void Add(WrittenArticle article, string code, int index)
    {
        var sentence = document.Sentences[index];
        var (place, head) = sentence.Has(SentenceMarks.TableRow)
            ? cells.Of(sentence, article.Start, article.End - article.Start)
            : (sentence.Location with { Span = new TextSpan(article.Start, article.End - article.Start) }, string.Empty);
        var joined = former >= 0 && !sentence.Has(SentenceMarks.TableRow) && Glue.Is(sentence.Text, former, article.Start);
        var isFormer = joined || (head.Length > 0 && FormerWords.InHead(head)) || (mayBeFormer && FormerWords.Beside(sentence.Text, article));
        former = isFormer ? article.End : -1;
        cited.Add(new CitedArticle(article.Number, code, index, place, isFormer));
        if (code == CodeMention.Urbanism)
        {
            ofUrbanism.Add(article.Number);
        }
    }
}

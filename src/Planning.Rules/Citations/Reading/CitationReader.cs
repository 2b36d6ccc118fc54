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
/// <param name="isUrbanism">Whether a number without a code is that code's wherever it carries it, as in the documents of urban planning.</param>
internal sealed class CitationReader(AnnotatedText document, ValidityTable validity, bool isUrbanism)
{
    private readonly List<CitedArticle> cited = [];
    private readonly List<WrittenArticle> articles = [];
    private readonly List<CodeMention> mentions = [];
    private readonly List<string> named = [];
    private readonly CodeContext context = new(document.Sections);
    private readonly CellPlaces cells = new(document.Sections);

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

        context.Leave(sentence, named);
    }

    private void AddArticles(int first, int end)
    {
        var text = document.Sentences[first].Text;
        var choice = new CodeChoice(new TextCodes(articles, mentions, new BesideCodes(text, articles, mentions), context.Last), validity, isUrbanism);
        var above = context.Above(document.Sentences[first]);
        var sentence = first;
        for (var i = 0; i < articles.Count; i++)
        {
            while (sentence + 1 < end && document.Sentences[sentence + 1].Start <= articles[i].Start)
            {
                sentence++;
            }

            if (choice.Of(i, document.Sentences[sentence].End, above) is { } code)
            {
                cited.Add(new CitedArticle(articles[i].Number, code, sentence, PlaceOf(document.Sentences[sentence], articles[i])));
            }
        }

        named.AddRange(choice.Named);
    }

    private Location PlaceOf(Sentence sentence, WrittenArticle article)
    {
        var length = article.End - article.Start;
        return sentence.Has(SentenceMarks.TableRow)
            ? cells.Of(sentence, article.Start, length)
            : sentence.Location with { Span = new TextSpan(article.Start, length) };
    }
}

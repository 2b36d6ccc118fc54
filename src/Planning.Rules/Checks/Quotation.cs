using Planning.Abstractions.Documents;
using Planning.Abstractions.Findings;
using Planning.Rules.Passages;

namespace Planning.Rules.Checks;

/// <summary>Quotes sentences of a document.</summary>
internal sealed class Quotation(DocumentText document)
{
    private const int Longest = 280;

    /// <summary>The sentence between French quotation marks, cut when long.</summary>
    public string Of(int sentence) => Of(Words(document.Text.Sentences[sentence]));

    /// <summary>Words of a document between French quotation marks.</summary>
    public static string Of(string words) => $"« {words.TrimEnd('.', ' ', ';', ':', '\u00A0', '\u202F')} ».";

    /// <summary>The sentence as evidence, located to the character where its text is the block's own.</summary>
    public Evidence Evidence(int index, string shows)
    {
        var sentence = document.Text.Sentences[index];
        var span = sentence.Has(SentenceMarks.TableRow) ? (TextSpan?)null : new TextSpan(sentence.Start, sentence.End - sentence.Start);
        return new Evidence { Quote = Words(sentence), Location = sentence.Location with { Span = span }, Shows = shows };
    }

    /// <summary>Words of a document, cut at a word when long.</summary>
    public static string Cut(string text)
    {
        if (text.Length <= Longest)
        {
            return text;
        }

        var cut = text.LastIndexOf(' ', Longest - 2);
        return $"{WholeCharacters.Of(text, cut > Longest / 2 ? cut : Longest - 1)}…";
    }

    private static string Words(Sentence sentence) => Cut(sentence.Text[sentence.Start..sentence.End].Replace('\n', ' ').Replace('\t', ' '));
}

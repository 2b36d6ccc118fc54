using System.Runtime.InteropServices;
using Planning.Abstractions.Documents;
using Planning.Rules.Checks;
using Planning.Rules.French;
using Planning.Rules.Passages;

namespace Planning.Rules.Figures;

/// <summary>
/// Reads the figures that a document gives as another's, where the sentence does not name the quantity and the headings over it do:
/// under "Consommation d'espaces", "Le PADD prévoit 13,8 hectares". One instance serves one document.
/// </summary>
internal sealed class CitedFigures(DocumentText document, FigureLexicon lexicon, ConceptReading concepts, PlaceNames names)
{
    private const int Headings = 2;

    private readonly Quotation quotation = new(document);
    private readonly List<Token> tokens = [];
    private readonly List<Token> ofTitle = [];
    private readonly ConceptSet around = new(lexicon.Words.ConceptCount);
    private readonly ConceptSet heard = new(lexicon.Words.ConceptCount);

    /// <summary>The figures with the part that each is said to be of.</summary>
    public IEnumerable<CitedFigure> Read()
    {
        for (var i = 0; i < document.Text.Sentences.Length; i++)
        {
            var sentence = document.Text.Sentences[i];
            if (DocumentText.IsSubstance(sentence) && !sentence.Has(SentenceMarks.TableRow | SentenceMarks.Absence) && CitedParts.In(sentence.Text, sentence.Start, sentence.End) is var (part, end) && Figure(i, end) is { } figure)
            {
                yield return new CitedFigure(figure, part);
            }
        }
    }

    /// <summary>The one figure that the sentence gives of what the part holds; null where it gives none, or several.</summary>
    private ReadFigure? Figure(int index, int from)
    {
        var sentence = document.Text.Sentences[index];
        tokens.Clear();
        concepts.Tokenize(sentence.Text, sentence.Start, sentence.End, tokens);
        var words = CollectionsMarshal.AsSpan(tokens);
        var known = AmountReader.Read(sentence.Text, words).Where(a => a.Amount is { } amount && lexicon.Knows(amount.Unit)).ToList();
        if (known is not [{ Amount: { } amount } mention] || tokens[mention.First].Start < from || names.PartIn(sentence.Text, words).Length > 0)
        {
            return null;
        }

        concepts.Read(words, around);
        if (around.Overlaps(lexicon.Parts) || Quantity(index, amount.Unit) is not (>= 0 and var quantity))
        {
            return null;
        }

        var periods = PeriodReader.Read(sentence.Text, words).Where(p => !p.IsBaseline).Select(p => p.Period.ToString()).Distinct().ToList();
        var evidence = quotation.Evidence(index, string.Empty);
        var start = tokens[mention.First].Start;
        evidence = evidence with { Location = evidence.Location with { Span = new TextSpan(start, tokens[mention.End - 1].End - start) } };
        return periods.Count > 1 ? null
            : new ReadFigure(quantity, amount, amount.Of(lexicon.Quantities[quantity], evidence) with { Period = periods.FirstOrDefault() ?? string.Empty }, IsBounded: false);
    }

    /// <summary>The quantity that the sentence names, else that which its nearest headings name; -1 where none does.</summary>
    private int Quantity(int index, string unit)
    {
        if (lexicon.Find(unit, around, around) is var own and >= 0)
        {
            return own;
        }

        var section = document.Text.Sentences[index].Section;
        for (var i = 0; i < Headings && section >= 0 && document.Text.Sections[section].Section.Level > 0; i++, section = document.Text.Sections[section].Parent)
        {
            var title = document.Text.Sections[section].Section.Title;
            ofTitle.Clear();
            concepts.Tokenize(title, 0, title.Length, ofTitle);
            concepts.Read(CollectionsMarshal.AsSpan(ofTitle), heard);
            if (lexicon.Find(unit, heard, around) is var quantity and >= 0)
            {
                return quantity;
            }
        }

        return -1;
    }
}

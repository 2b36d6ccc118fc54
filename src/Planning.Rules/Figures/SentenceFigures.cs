using System.Runtime.InteropServices;
using Planning.Abstractions.Documents;
using Planning.Abstractions.Findings;
using Planning.Rules.Checks;
using Planning.Rules.French;
using Planning.Rules.Passages;

namespace Planning.Rules.Figures;

/// <summary>Reads the figures of sentences. One instance serves one document.</summary>
internal sealed class SentenceFigures(DocumentText document, FigureLexicon lexicon, ConceptReading concepts, PlaceNames names)
{
    private readonly Quotation quotation = new(document);
    private readonly List<Token> buffer = [];
    private readonly ConceptSet near = new(lexicon.Words.ConceptCount);
    private readonly ConceptSet lead = new(lexicon.Words.ConceptCount);
    private readonly ConceptSet around = new(lexicon.Words.ConceptCount);
    private Evidence? quoted;
    private List<AmountMention> amounts = [];
    private List<PeriodMention> periods = [];

    private ReadOnlySpan<Token> Tokens => CollectionsMarshal.AsSpan(buffer);

    /// <summary>The figures of one sentence. Those that it gives twice with different values, to set them against each other, are left out.</summary>
    public List<ReadFigure> Read(int index)
    {
        var sentence = document.Text.Sentences[index];
        if (IsForeign(index))
        {
            return [];
        }

        quoted = null;
        buffer.Clear();
        concepts.Tokenize(sentence.Text, sentence.Start, sentence.End, buffer);
        amounts = AmountReader.Read(sentence.Text, Tokens);
        var found = new List<ReadFigure>();
        if (!amounts.Exists(a => a.Amount is { } amount && lexicon.Knows(amount.Unit)) || IsConditional(Tokens))
        {
            return found;
        }

        periods = PeriodReader.Read(sentence.Text, Tokens);
        foreach (var mention in amounts)
        {
            if (mention.Amount is { } amount && !Clauses.IsPart(sentence.Text, Tokens, mention.First) && Figure(index, mention, amount, found.LastOrDefault()) is { } figure)
            {
                found.Add(figure);
            }
        }

        return [.. found.Where(f => !found.Exists(other => Contests(f, other)) && (!sentence.Has(SentenceMarks.TableRow) || IsProse(f, found)))];
    }

    /// <summary>Whether a row says by itself all that its one figure needs ("Consommer moins | 56 hectares au plus de 2025 à 2036"): heads and columns are read elsewhere.</summary>
    private static bool IsProse(ReadFigure figure, List<ReadFigure> all) => all.Count == 1 && figure is { IsBounded: true, Stated.Period.Length: > 4 };

    /// <summary>Whether the sentence, or what it goes on from after a colon or a semicolon, speaks of figures that are not the plan's.</summary>
    private bool IsForeign(int index)
    {
        var sentences = document.Text.Sentences;
        var first = index;
        while (first > 0 && sentences[first - 1].Block == sentences[index].Block && ReferenceEquals(sentences[first - 1].Text, sentences[index].Text)
            && sentences[first].Text[sentences[first - 1].End - 1] is ':' or ';')
        {
            first--;
        }

        for (var i = first; i <= index; i++)
        {
            foreach (var hit in document.Text.HitsOf(sentences[i]))
            {
                if (lexicon.IsForeign(hit))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool Contests(ReadFigure one, ReadFigure other) =>
        one.Quantity == other.Quantity && one.Stated.Period == other.Stated.Period && one.Stated.Territory == other.Stated.Territory && !Agreement.Holds(one.Amount, other.Amount);

    private ReadFigure? Figure(int index, AmountMention mention, Amount amount, ReadFigure? last)
    {
        var sentence = document.Text.Sentences[index];
        var tokens = Tokens;
        var clause = Clauses.Around(sentence.Text, tokens, mention, amounts);
        amount = IsYearly(tokens, clause.Start, mention.First, amount) ? amount with { Unit = FigureUnits.PerYear(amount.Unit) } : amount;
        var like = amounts.Where(a => a.First != mention.First && (a.Amount is null || a.Amount.Value.Unit == amount.Unit)).ToList();
        var reach = FigureReach.Of(tokens, clause, mention, like);
        concepts.Read(tokens[reach.Near], near);
        concepts.Read(tokens[reach.Lead], lead);
        var isFirst = !like.Exists(a => a.First < mention.First);
        var quantity = !isFirst && last is not null && last.Amount.Unit == amount.Unit && lexicon.GoesOn(last.Quantity, near)
            ? last.Quantity // "de 214 GWh en 2018 à 450 GWh en 2030": a series goes on where nothing else is named.
            : Quantity(clause, amount.Unit, isFirst);
        if (quantity < 0)
        {
            return null;
        }

        var definition = lexicon.Quantities[quantity];
        if (FigurePeriod.Of(mention, clause, new SentenceNumbers(amounts, periods), definition) is not { } period
            || Place(sentence.Text, mention, reach) is not { } place
            || (place.Length == 0 && (near.Overlaps(lexicon.Parts) || lead.Overlaps(lexicon.Parts))))
        {
            return null;
        }

        var stated = amount.Of(definition, Evidence(index, mention)) with { Period = period, Territory = place };
        return new ReadFigure(quantity, amount, stated, FigurePeriod.IsEnough(period, definition.Bound));
    }

    private Evidence Evidence(int index, AmountMention mention)
    {
        var start = Tokens[mention.First].Start;
        var evidence = quoted ??= quotation.Evidence(index, string.Empty);
        return evidence with { Location = evidence.Location with { Span = new TextSpan(start, Tokens[mention.End - 1].End - start) } };
    }

    /// <summary>The quantity by the concepts of the words that bear on the figure, else of those before its clause where no like stands there.</summary>
    private int Quantity((int Start, int End) clause, string unit, bool isFirst)
    {
        around.Clear();
        around.Add(near);
        around.Add(lead);
        var found = lexicon.Find(unit, near, around);
        if (found >= 0 || clause.Start == 0 || !isFirst)
        {
            return found;
        }

        concepts.Read(Tokens[..clause.End], around);
        return lexicon.Find(unit, around, around);
    }

    /// <summary>
    /// The part of the plan's territory that the words of a figure name; empty where they name none. Null for a place that comes after a comma:
    /// it may be of something else ("232 hectares consommés, davantage d'eaux usées à Villeneuve").
    /// </summary>
    private string? Place(string text, AmountMention figure, FigureReach reach)
    {
        var comma = figure.End;
        while (comma < reach.Near.End.Value && !text.AsSpan(Tokens[comma - 1].End, Tokens[comma].Start - Tokens[comma - 1].End).Contains(','))
        {
            comma++;
        }

        var own = names.PartIn(text, Tokens[reach.Near.Start.Value..Math.Min(comma, reach.Near.End.Value)]);
        own = own.Length > 0 ? own : names.PartIn(text, Tokens[reach.Lead]);
        return own.Length > 0 || comma >= reach.Near.End.Value || names.PartIn(text, Tokens[(comma - 1)..reach.Near.End]).Length == 0 ? own : null;
    }

    /// <summary>Whether "annuelle" before the figure makes it one by year.</summary>
    private static bool IsYearly(ReadOnlySpan<Token> tokens, int start, int figure, Amount amount)
    {
        for (var i = Math.Max(start, figure - 8); i < figure && !amount.Unit.EndsWith("/an", StringComparison.Ordinal); i++)
        {
            if (tokens[i].Word.Folded is "annuel" or "annuelle" or "annuels" or "annuelles" or "annuellement")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"conduirait à": what would be, had another choice been made.</summary>
    private static bool IsConditional(ReadOnlySpan<Token> tokens)
    {
        foreach (var token in tokens)
        {
            var word = token.Word.Folded;
            if ((word.EndsWith("rait", StringComparison.Ordinal) || word.EndsWith("raient", StringComparison.Ordinal))
                && !(word is "trait" or "extrait" or "portrait" or "retrait" or "attrait" or "abstrait"))
            {
                return true;
            }
        }

        return false;
    }
}

using System.Globalization;
using Planning.Abstractions.Documents;
using Planning.Abstractions.Versions;
using Planning.Rules.French;
using Planning.Rules.Quantities;
using Planning.Rules.Versions.Pieces;

namespace Planning.Rules.Versions.Figures;

/// <summary>The figures that changed inside a changed passage: those that stand among the same words, with the same unit.</summary>
internal sealed class PassageFigures(PieceWords words)
{
    private const string Year = "année", AnyFigure = "#";
    private const int Reach = 3, LongestLabel = 80;

    private static readonly HashSet<string> Months =
        ["janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre", "novembre", "decembre"];

    /// <summary>The changes, in reading order.</summary>
    public IEnumerable<FigureChange> Between(VersionPassage old, VersionPassage @new)
    {
        var (before, after) = (Read(old.Text), Read(@new.Text));
        foreach (var (a, b) in Aligned(before, after))
        {
            if (a.Value != b.Value && a.Unit.Equals(b.Unit, StringComparison.OrdinalIgnoreCase))
            {
                yield return new FigureChange { Name = LabelOf(@new.Text), Unit = b.Unit, OldValue = a.Value, NewValue = b.Value, Old = old, OldSpan = a.Span, New = @new, NewSpan = b.Span };
            }
        }
    }

    /// <summary>Where a value is first written in figures in a text; null where it is not.</summary>
    public TextSpan? SpanOf(decimal value, string text) => Read(text).Figures.OrderBy(f => f.Key).Where(f => f.Value.Value == value).Select(f => (TextSpan?)f.Value.Span).FirstOrDefault();

    /// <summary>The figures that stand for each other, all figures being the same word; in what is left, those of one unit by their order.</summary>
    private static IEnumerable<(Figure Old, Figure New)> Aligned(Reading before, Reading after)
    {
        var (i, j) = (0, 0);
        foreach (var block in WordEdits.Blocks(before.Words, after.Words))
        {
            for (; i < block.DeleteStartA; i++, j++)
            {
                if (before.Figures.TryGetValue(i, out var old) && after.Figures.TryGetValue(j, out var kept))
                {
                    yield return (old, kept);
                }
            }

            (i, j) = (block.DeleteStartA + block.DeleteCountA, block.InsertStartB + block.InsertCountB);
            var inserted = Within(after, block.InsertStartB, j).ToList();
            foreach (var old in Within(before, block.DeleteStartA, i))
            {
                if (inserted.FindIndex(f => f.Unit.Length > 0 && f.Unit.Equals(old.Unit, StringComparison.OrdinalIgnoreCase)) is var at and >= 0)
                {
                    yield return (old, inserted[at]);
                    inserted.RemoveAt(at);
                }
            }
        }

        for (; i < before.Words.Count && j < after.Words.Count; i++, j++)
        {
            if (before.Figures.TryGetValue(i, out var old) && after.Figures.TryGetValue(j, out var kept))
            {
                yield return (old, kept);
            }
        }
    }

    private static IEnumerable<Figure> Within(Reading reading, int from, int to) =>
        Enumerable.Range(from, to - from).Where(reading.Figures.ContainsKey).Select(i => reading.Figures[i]);

    private Reading Read(string text)
    {
        var tokens = words.Tokens(text);
        var masked = new List<string>(tokens.Length);
        var figures = new Dictionary<int, Figure>();
        for (var i = 0; i < tokens.Length; i++)
        {
            var isFigure = IsFigure(tokens, i, text);
            masked.Add(isFigure ? AnyFigure : tokens[i].Word.Folded);
            if (isFigure && (decimal)tokens[i].Word.Number!.Value is var value)
            {
                figures[i] = new Figure(value, QuantityScanner.IsYear(tokens[i], (double)value) ? Year : UnitAfter(tokens, i, text), SpanOf(tokens[i]));
            }
        }

        return new Reading(masked, figures);
    }

    /// <summary>Whether a word is a figure that measures: not the number of an article, nor the day or the year of a date.</summary>
    private static bool IsFigure(ReadOnlySpan<Token> tokens, int i, string text) =>
        char.IsAsciiDigit(text[tokens[i].Start]) && tokens[i].Word.Number is < 1e15 && !QuantityScanner.IsReference(text, tokens, i)
        && (i == 0 || !Months.Contains(tokens[i - 1].Word.Folded)) && (i + 1 >= tokens.Length || !Months.Contains(tokens[i + 1].Word.Folded));

    private static TextSpan SpanOf(Token token) => new(token.Start, token.End - token.Start);

    private static string UnitAfter(ReadOnlySpan<Token> tokens, int figure, string text)
    {
        for (var i = figure + 1; i < Math.Min(tokens.Length, figure + 1 + Reach); i++)
        {
            var token = tokens[i];
            if (token.Word.Number is not null || text.AsSpan(tokens[i - 1].End, token.Start - tokens[i - 1].End).ContainsAny("|.;"))
            {
                break;
            }

            var isOfOneLetter = token.End - token.Start == 1 && token.Word.Folded is not ("%" or "€");
            if ((token.Word.Unit != QuantityKinds.None && (!isOfOneLetter || i == figure + 1)) || (i == figure + 1 && !token.Word.IsSmall && !isOfOneLetter))
            {
                return text[token.Start..token.End];
            }
        }

        return string.Empty;
    }

    /// <summary>What a row of a table is about: its first cell.</summary>
    private static string LabelOf(string text)
    {
        var end = text.IndexOf(" | ", StringComparison.Ordinal);
        var label = end is > 0 and < LongestLabel ? text[..end].Trim() : string.Empty;
        return decimal.TryParse(label, NumberStyles.Number, CultureInfo.InvariantCulture, out _) ? string.Empty : label;
    }

    private readonly record struct Figure(decimal Value, string Unit, TextSpan Span);

    private sealed record Reading(IReadOnlyList<string> Words, IReadOnlyDictionary<int, Figure> Figures);
}
